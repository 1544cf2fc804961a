package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.classical.Estimate;
import org.aliquot.statistics.QuintileFigures;
import org.aliquot.web.analysis.AnalysisPage;
import org.aliquot.web.analysis.ChoiceCanvas;
import org.aliquot.web.analysis.FixForm;
import org.aliquot.web.analysis.FixPage;
import org.aliquot.web.analysis.FlagNote;
import org.aliquot.web.analysis.LookNote;
import org.aliquot.web.analysis.QuizAnalysisPage;
import org.aliquot.web.analysis.QuizScores;
import org.aliquot.web.analysis.Reading;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** How questions work, and the fair fix. */
final class AnalysisSamples {

    private static final String STEM =
            "<p>A group O recipient’s plasma reacts 2+ at 37 °C and AHG with all reagent cells except two. Both are Jk(a−b−). Autocontrol is negative. What is the most likely explanation?</p>";

    private static final List<String> OPTIONS = List.of(
            "Several common antibodies at once",
            "Anti-Jk3",
            "An antibody to a high-prevalence antigen",
            "A warm autoantibody");

    private static final int[] PERSONS = {87, 87, 86, 87, 86};

    /** How many of each fifth took each option. */
    private static final int[][] CHOSEN = {
        {11, 30, 10, 36}, {13, 35, 15, 24}, {13, 38, 20, 15}, {10, 40, 29, 8}, {5, 39, 37, 5}
    };

    private static final FlagNote SPLIT = new FlagNote(
            "Stronger learners are split between B and C",
            "In the highest fifth, 45% chose B and 43% chose C. When that happens, the other option is often defensible too, or the stem leaves out a fact that rules it out. Read both before changing anything.",
            true);

    private AnalysisSamples() {}

    /** Of a question that people score. */
    static AnalysisPage written() {
        return new AnalysisPage(
                "hemolysis-potassium",
                1,
                List.of(new Choice("1", "Version 1", true)),
                "<p>A potassium of 7.1 mmol/L comes back on a well patient. Explain what probably happened.</p>",
                List.of(),
                new LookNote(null, null, null, null, null),
                List.of(),
                List.of(),
                30,
                true,
                "Nov 20, 2026, 14:05");
    }

    static AnalysisPage item(boolean enough) {
        return new AnalysisPage(
                "mlt-bb-0288",
                4,
                List.of(new Choice("4", "Version 4", true), new Choice("3", "Version 3", false)),
                STEM,
                enough
                        ? List.of(
                                SPLIT,
                                new FlagNote(
                                        "Hardly anyone chooses A",
                                        "An option that no one takes does no work. Write one that a real misunderstanding leads to.",
                                        false))
                        : List.of(),
                enough
                        ? new LookNote("#", null, null, "#", "#")
                        : new LookNote(null, "Dana Novak, Nov 19, 2026: two texts agree with C", "#", null, null),
                enough ? List.of() : List.of("Left out of the score in all exams"),
                List.of(new AnalysisPage.Group(
                        "In exam mode",
                        enough
                                ? "433 answers, Mar 14, 2026 to Nov 18, 2026"
                                : "12 answers, Nov 18, 2026 to Nov 20, 2026",
                        enough ? 433 : 12,
                        enough ? plots() : null,
                        enough ? readings() : List.of(),
                        IntStream.range(0, 4)
                                .mapToObj(place -> option(place, enough))
                                .toList(),
                        List.of())),
                30,
                false,
                "Nov 20, 2026, 14:05");
    }

    private static AnalysisPage.Plots plots() {
        List<QuintileFigures> fifths = IntStream.range(0, 5)
                .mapToObj(fifth -> new QuintileFigures(
                        PERSONS[fifth],
                        IntStream.range(0, 4)
                                .mapToObj(option -> Estimate.share(CHOSEN[fifth][option], PERSONS[fifth]))
                                .toList()))
                .toList();
        return ChoiceCanvas.plots(
                fifths,
                List.of("A", "B", "C", "D"),
                List.of(false, true, false, false),
                "Key B rises from 34 to 45 percent and then levels off. C rises from 12 to 43 percent.");
    }

    private static List<Reading> readings() {
        return List.of(
                new Reading("Right", "42%", "Likely 37 to 46%. Of use in an exam."),
                new Reading(
                        "Discrimination",
                        "+0.07",
                        "Likely −0.02 to +0.16. Stronger learners do not get it right more often. Aim for 0.20 and up."),
                new Reading("Median time", "96 s", "All questions: 71 s."),
                new Reading("Left blank", "0", "0%, likely 0 to 1%."),
                new Reading("Rasch difficulty", "+0.61", "±0.21 logits, from 433 answers."),
                new Reading("Outfit", "1.31", "Above 1.30: answers surprise the model."));
    }

    private static AnalysisPage.Option option(int place, boolean enough) {
        int chosen = IntStream.range(0, 5).map(fifth -> CHOSEN[fifth][place]).sum();
        return new AnalysisPage.Option(
                "" + (char) ('A' + place),
                "<p>" + OPTIONS.get(place) + "</p>",
                place == 1,
                enough ? chosen : place,
                enough
                        ? new AnalysisPage.Share(chosen * 100 / 433, chosen * 100 / 433 - 4, chosen * 100 / 433 + 4)
                        : null,
                "+0.22 (+0.13 to +0.31)",
                place == 1 ? "The right one" : enough ? place == 2 ? "Draws the strong" : "Works" : "Wrong");
    }

    static QuizAnalysisPage quiz() {
        return quiz(new QuizScores(
                filter("", false),
                "433 first attempts",
                List.of(
                        new Reading("Mean", "71%", "Median 72%."),
                        new Reading(
                                "Standard deviation",
                                "12.4",
                                "Percentage points. About two in three lie within so much of the mean."),
                        new Reading("Passed", "74%", "Likely 70 to 78%, the 95% interval."),
                        new Reading(
                                "Reliability",
                                "0.71",
                                "KR-20 of 433 sittings, likely 0.67 to 0.75. From 0.80 on an exam tells people apart well."),
                        new Reading(
                                "Standard error of measurement",
                                "6.7",
                                "Percentage points. So far a score usually lies from what the same person would get on average in exams like this one.")),
                "Score in percent",
                bars(0, 0, 3, 9, 31, 78, 121, 109, 62, 20),
                List.of("2 more attempts still wait for a score.")));
    }

    /** One class, with too few for figures, and a day that nobody can read. */
    static QuizAnalysisPage few() {
        return quiz(
                new QuizScores(
                        filter("class", true),
                        "12 first attempts of your learners, as chosen",
                        List.of(),
                        "Score in percent",
                        bars(0, 0, 0, 1, 2, 3, 4, 1, 1, 0),
                        List.of(
                                "Too few for a mean, a spread, a reliability or a share who passed: these are given from 30 on.")));
    }

    private static QuizScores.Filter filter(String cohort, boolean narrowed) {
        return new QuizScores.Filter(
                "mlt-hema-02-quiz",
                List.of(
                        new Choice("", "All classes", !narrowed),
                        new Choice("class", "Evening class of autumn 2026", narrowed)),
                cohort,
                narrowed ? "soon" : "",
                "",
                narrowed,
                narrowed
                        ? new FieldErrors(Map.of("from", "Give a day as year, month and day, such as 2027-01-31."))
                        : FieldErrors.NONE);
    }

    private static List<QuizScores.Bar> bars(int... learners) {
        int all = IntStream.of(learners).sum();
        int most = IntStream.of(learners).max().orElse(1);
        return IntStream.range(0, learners.length)
                .mapToObj(i -> new QuizScores.Bar(
                        10 * i + " to " + (i == 9 ? 100 : 10 * i + 9),
                        10 * i,
                        i == 9 ? 101 : 10 * i + 10,
                        learners[i],
                        100 * learners[i] / all,
                        100 * learners[i] / most))
                .toList();
    }

    private static QuizAnalysisPage quiz(QuizScores scores) {
        return new QuizAnalysisPage(
                "mlt-hema-02-quiz",
                "Quiz: control charts",
                3,
                false,
                scores,
                null,
                List.of(
                        row("mlt-bb-0288", "A group O recipient’s plasma reacts 2+ at 37 °C and AHG", List.of(SPLIT)),
                        row(
                                "mlt-lo-0004",
                                "Which error does a trend of six rising control results point to?",
                                List.of(new FlagNote("Very easy", "More than 90% get it right.", false))),
                        row(
                                "mlt-lo-0007",
                                "A control is 2.4 s above the mean and the next is 2.2 s below.",
                                List.of())),
                2,
                "Nov 20, 2026, 14:05");
    }

    private static QuizAnalysisPage.Row row(String slug, String begin, List<FlagNote> flags) {
        return new QuizAnalysisPage.Row(
                slug,
                begin,
                "#",
                433,
                new AnalysisPage.Share(42, 37, 46),
                "+0.07 (−0.02 to +0.16)",
                "96 s",
                96L,
                flags);
    }

    static FixPage fix(boolean chosen) {
        return new FixPage(
                new FixPage.Question("mlt-bb-0288", 4, STEM, "#"),
                chosen ? 0 : 120,
                chosen ? List.of() : List.of("01930000-0000-7000-8000-000000000009"),
                List.of(
                        new FixPage.Made(
                                new UUID(1, 1),
                                "Everyone gets the point in Anemias: quiz",
                                List.of("Decided by Dana Novak, Nov 20, 2026, 14:05: Option C is defensible too"),
                                true,
                                "#"),
                        new FixPage.Made(
                                new UUID(1, 2),
                                "Left out of the score in all exams",
                                List.of(
                                        "Decided by Dana Novak, Nov 19, 2026, 14:05: Two keys",
                                        "Undone by Dana Novak, Nov 20, 2026, 14:02: Crediting is fairer"),
                                false,
                                null)),
                List.of(
                        new Choice("drop", "Leave it out of the score; totals go down by one", chosen),
                        new Choice("credit", "Give everyone the point; no score goes down", false),
                        new Choice("rekey", "Other options are right: score all answers by them", false)),
                List.of(
                        new Choice("", "All exams and quizzes", true),
                        new Choice("mlt-hema-02-quiz", "Only Quiz: control charts", false)),
                IntStream.range(0, 4)
                        .mapToObj(place -> new FixPage.Option(
                                "" + (char) ('a' + place),
                                "" + (char) ('A' + place),
                                "<p>" + OPTIONS.get(place) + "</p>",
                                place == 1,
                                place == 1))
                        .toList(),
                null,
                chosen ? preview() : null,
                chosen
                        ? new FieldErrors(java.util.Map.of(
                                "reason", "Say why, in up to 500 characters. It goes into the audit log."))
                        : FieldErrors.NONE,
                "");
    }

    private static FixPage.Preview preview() {
        return new FixPage.Preview(
                "Leave it out of the score; totals go down by one",
                new FixForm("drop", "", List.of("b"), null, ""),
                true,
                List.of(
                        new Reading("Attempts with this question", "433", "Ended, in this scope."),
                        new Reading("Scores that change", "111", ""),
                        new Reading("Would pass now", "2", "And did not before."),
                        new Reading("Would no longer pass", "1", "And did before.")),
                List.of(
                        new FixPage.Change(
                                "Maya Okafor",
                                "MLT practice exam",
                                "396; 34 of 50 right",
                                "401; 34 of 49 right",
                                "Passes now"),
                        new FixPage.Change(
                                "Luis Herrera", "MLT practice exam", "438; 36 of 50 right", "431; 35 of 49 right", "")),
                61,
                "#");
    }
}
