package org.aliquot.web.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.printing.PrintPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.statistics.CalibrationPage;
import org.aliquot.web.statistics.Fact;
import org.aliquot.web.statistics.FormsForm;
import org.aliquot.web.statistics.FormsHome;
import org.aliquot.web.statistics.FormsPage;
import org.aliquot.web.statistics.Plot;
import org.aliquot.web.statistics.Progress;
import org.aliquot.web.statistics.SimulationPage;
import org.aliquot.web.statistics.StatisticsHome;
import org.jspecify.annotations.Nullable;

/** Calibrations and simulations. */
final class StatisticsSamples {

    private static final UUID ID = UUID.fromString("01993d5e-0000-7000-8000-000000000001");

    private static final String STEM =
            "A patient's red cells react with anti-A and not with anti-B. Which antibody is expected in the serum?";

    private StatisticsSamples() {}

    static StatisticsHome home() {
        return new StatisticsHome(
                List.of(
                        new Choice("", "All exams and quizzes", true),
                        new Choice("mlt-mock-50", "MLT practice exam", false)),
                List.of(
                        new Choice("rasch", "Difficulty: what exams are scored by", true),
                        new Choice("two-parameter", "Difficulty and slope: to look at only", false)),
                List.of(
                        line("MLT practice exam", "Running", "hema", "Reading answers: 300,000 so far"),
                        line("All exams and quizzes", "Done", "good", "412 questions from 61,208 answers, in use"),
                        line(
                                "Quiz: control charts",
                                "No result",
                                "warn",
                                "There are no answers yet: no one has handed in this in exam mode.")),
                List.of(new Choice("mlt-mock-50", "MLT practice exam", false)),
                List.of(
                        new Choice("adaptive", "Adaptive: chosen by the answers", true),
                        new Choice("drawn", "Drawn at random within the areas", false)),
                List.of(new Choice("500", "500", false), new Choice("2000", "2,000", true)),
                "x",
                new FieldErrors(Map.of("seed", "Enter a whole number of up to nine digits, such as 1.")),
                List.of(line(
                        "MLT practice exam, adaptive", "Done", "good", "Typical error 0.29, right decisions 92.4%")),
                new StatisticsHome.Counting(
                        "Last asked for Nov 20, 2026, 2:03 PM. 400,000 of 1,000,000 answers", true));
    }

    static CalibrationPage calibration() {
        return new CalibrationPage(
                ID,
                "MLT practice exam",
                "Nov 20, 2026, 2:03 PM",
                new Progress("#", "", null),
                List.of(
                        new Fact("Answers", "61,208", "First answers in exam mode, of 1,231 attempts."),
                        new Fact("Questions", "412", "3 more have too few answers, or all the same."),
                        new Fact(
                                "Ability of who answered",
                                "+0.62",
                                "Mean, in logits from the pass point; they spread by 0.94."),
                        new Fact(
                                "Authors' ratings",
                                "0.61",
                                "Correlation with the difficulties found; off by 0.82 logits as a rule."),
                        new Fact("Held in place", "188", "Questions in use that did not move, so the scale stays.")),
                List.of("2 questions in use became easier or harder. They stand first below."),
                scatter(),
                List.of(
                        row(
                                "mlt-bb-0031",
                                "1,004",
                                "−1.42",
                                "−1.31 (z −6.2)",
                                "Easier than before: it may have leaked. Estimated anew.",
                                "warn"),
                        row("mlt-hema-0012", "433", "0.83", "0.04 (z 0.4)", "In use, held where it was.", null),
                        row(
                                "mlt-immu-0007",
                                "112",
                                "1.10",
                                "–",
                                "Provisional: weighed with the author's rating.",
                                null)),
                new Paging("1 to 3 of 412", null, "#"),
                new CalibrationPage.Decision(
                        null,
                        true,
                        true,
                        "",
                        new FieldErrors(
                                Map.of("reason", "Say why, in up to 500 characters. It goes into the audit log."))));
    }

    static CalibrationPage running() {
        return new CalibrationPage(
                ID,
                "All exams and quizzes, with slopes",
                "Nov 20, 2026, 2:03 PM",
                new Progress("#", "Estimating from 2,000,000 answers of 20,000 attempts", null),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                new CalibrationPage.Decision(null, false, false, "", FieldErrors.NONE));
    }

    static SimulationPage simulation() {
        return new SimulationPage(
                "MLT practice exam, adaptive",
                "Nov 20, 2026, 2:03 PM",
                "2,000",
                new Progress("#", "", null),
                List.of(),
                "70 of the 70 questions are not yet calibrated. Each person meets them a little easier or harder than their author thought, by chance, so the error shown is the honest one.",
                List.of(
                        new Fact(
                                "Typical error",
                                "0.36",
                                "Root mean square, in logits. One logit is 100 points on the 999 scale."),
                        new Fact("Bias", "−0.004", "Mean of estimate less truth."),
                        new Fact("Right decisions", "91.8%", "4.4% pass and should not, 3.8% fail and should not.")),
                List.of(lines(), bars()),
                List.of(
                        new SimulationPage.Ability("−2.5", "0.04", "0.41", "0.36", "0.0%"),
                        new SimulationPage.Ability("0.0", "0.00", "0.34", "0.34", "50.4%")),
                List.of(new SimulationPage.Exposure("Never", 0), new SimulationPage.Exposure("Over 0 to 5%", 12)),
                List.of(
                        new SimulationPage.Area(
                                "Blood banking", "8 to 10", 12, 0, "Enough, but each will be seen often", null),
                        new SimulationPage.Area(
                                "Hematology", "10 to 12", 14, 0, "Enough, but each will be seen often", null)));
    }

    static SimulationPage shortOfQuestions() {
        return new SimulationPage(
                "MLS practice exam, drawn at random",
                "Nov 20, 2026, 2:03 PM",
                "500",
                new Progress("#", "", null),
                List.of("Blood banking needs 17 questions; the bank has 12."),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SimulationPage.Area("Blood banking", "17 to 22", 12, 0, "5 too few", "warn")));
    }

    static PrintPage print() {
        return new PrintPage(
                "mlt-mock-50",
                "MLT practice exam",
                true,
                List.of(
                        new PrintPage.Form("Form 1", List.of(printed("A", "4F7A21"), printed("B", "90C3D8"))),
                        new PrintPage.Form("Form 2", List.of(printed("A", "77AB02"), printed("B", "D1E60F")))));
    }

    static PrintPage noPrint() {
        return new PrintPage("mlt-mock-50", "MLT practice exam", true, List.of());
    }

    private static PrintPage.Version printed(String letter, String code) {
        return new PrintPage.Version(
                "Version " + letter,
                code,
                List.of(
                        new PrintPage.File("Questions", "#questions"),
                        new PrintPage.File("Answer sheet", "#answers"),
                        new PrintPage.File("Key", "#key")));
    }

    static FormsHome formsHome() {
        return new FormsHome(
                "mlt-mock-50",
                "MLT practice exam",
                "50 questions",
                true,
                "2 forms in use, assembled Nov 20, 2026, 2:03 PM",
                new FormsForm("12", "5", "0.2", "0.1", "30-40", "", "", "0"),
                new FieldErrors(Map.of("forms", "Enter a whole number from 1 to 10.")),
                List.of(
                        line("2 forms, mean difficulty 0.20 ± 0.10, up to 5 shared", "Done", "good", "2 forms, in use"),
                        line(
                                "4 forms, mean difficulty 0.20 ± 0.10, up to 0 shared",
                                "Done",
                                "good",
                                "No such forms: see what stands in the way")));
    }

    static FormsPage forms() {
        return new FormsPage(
                ID,
                "mlt-mock-50",
                "MLT practice exam",
                "Nov 20, 2026, 2:03 PM",
                "3 forms, mean difficulty 0.20 ± 0.10, up to 5 shared, 3 tried out",
                new Progress("#", "", null),
                List.of(),
                List.of("Form A", "Form B", "Form C"),
                new FormsPage.Tables(
                        List.of(
                                row("Questions", "", "50", "50", "50"),
                                row("Mean difficulty", "", "0.18", "0.24", "0.20"),
                                row("Standard error at the pass point", "", "0.30", "0.31", "0.30")),
                        List.of(
                                row("Blood banking", "8 to 10", "9", "8", "10"),
                                row("Hematology", "10 to 12", "12", "11", "10")),
                        List.of(row("Recall", "15 to 20", "16", "15", "18")),
                        List.of(
                                row("Form A", "", "–", "5", "3"),
                                row("Form B", "", "5", "–", "4"),
                                row("Form C", "", "3", "4", "–"))),
                List.of(
                        new FormsPage.Sheet(
                                "Form A",
                                List.of(
                                        question("mlt-bb-0001", "62% of 214 answers", true),
                                        question("mlt-bb-0002", "no answers yet", false))),
                        new FormsPage.Sheet("Form B", List.of(question("mlt-bb-0003", "71% of 180 answers", false)))),
                new FormsPage.Swapped(
                        new FormsPage.Named(STEM, "mlt-bb-0009, Blood banking", "#"),
                        List.of(new FormsPage.Named(
                                STEM, "mlt-bb-0003, Blood banking, in Form B", "#question-0-mlt-bb-0003"))),
                new FormsPage.Adoption(true, false, null));
    }

    static FormsPage noForms() {
        return new FormsPage(
                ID,
                "mlt-mock-50",
                "MLT practice exam",
                "Nov 20, 2026, 2:03 PM",
                "10 forms, mean difficulty 0.20 ± 0.10, up to 0 shared",
                new Progress("#", "", null),
                List.of(
                        "Blood banking needs 17 questions; the bank has 12.",
                        "Too few questions for so many forms: with more shared questions, or fewer forms, there are some."),
                List.of(),
                new FormsPage.Tables(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                null,
                new FormsPage.Adoption(false, false, "There are no forms to put in use."));
    }

    private static FormsPage.Question question(String code, String answers, boolean kept) {
        return new FormsPage.Question(
                "0:" + code, code, STEM, "#", "Blood banking", "Apply", "+0.24", answers, kept, code.endsWith("3"));
    }

    private static FormsPage.Row row(String title, String plan, String... cells) {
        return new FormsPage.Row(title, plan, List.of(cells));
    }

    private static StatisticsHome.Line line(String title, String state, String tone, String result) {
        return new StatisticsHome.Line(title, "#", "Nov 20, 2026, 2:03 PM", state, tone, result);
    }

    private static CalibrationPage.Row row(
            String slug, String answers, String b, String moved, String remark, @Nullable String tone) {
        return new CalibrationPage.Row(
                slug,
                "#",
                "2",
                answers,
                "0.5",
                b,
                "0.08",
                "1.00",
                "0.97",
                "1.04",
                new CalibrationPage.Row.Drift(moved, remark, tone));
    }

    private static Plot scatter() {
        List<Plot.Dot> dots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double x = 110 + i % 11 * 44;
            dots.add(new Plot.Dot(text(x), text(250 - x * 0.35 + i * 37 % 71 - 35), i % 20 == 0 ? "pt-now" : "pt"));
        }
        return new Plot(
                "Authors' ratings and difficulties found",
                "60 questions as points.",
                "Author's rating, logits",
                "Difficulty found, logits",
                List.of(new Plot.Tick("52.0", "−4"), new Plot.Tick("341.0", "0"), new Plot.Tick("630.0", "4")),
                List.of(new Plot.Tick("256.0", "−4"), new Plot.Tick("134.0", "0"), new Plot.Tick("12.0", "4")),
                List.of(new Plot.Series("As rated", "s2", "52,256 630,12")),
                dots,
                List.of());
    }

    private static Plot lines() {
        return new Plot(
                "Error by ability",
                "Typical error and standard error by ability.",
                "Ability, logits from the pass point",
                "Logits",
                List.of(new Plot.Tick("52.0", "−2.5"), new Plot.Tick("341.0", "0.0"), new Plot.Tick("630.0", "+2.5")),
                List.of(new Plot.Tick("256.0", "0.00"), new Plot.Tick("134.0", "0.20"), new Plot.Tick("12.0", "0.40")),
                List.of(
                        new Plot.Series("Typical error", "s1", "52,40 196,80 341,88 485,80 630,44"),
                        new Plot.Series("Standard error", "s2", "52,52 196,84 341,88 485,84 630,54")),
                List.of(),
                List.of());
    }

    private static Plot bars() {
        return new Plot(
                "How often questions are used",
                "Number of questions by share of sittings.",
                "Percent of the sittings",
                "Questions",
                List.of(new Plot.Tick("100.2", "0"), new Plot.Tick("581.8", "50")),
                List.of(new Plot.Tick("256.0", "0"), new Plot.Tick("12.0", "40")),
                List.of(),
                List.of(),
                List.of(
                        new Plot.Bar("102.2", "200.0", "44.2", "56.0"),
                        new Plot.Bar("150.4", "80.0", "44.2", "176.0"),
                        new Plot.Bar("198.6", "150.0", "44.2", "106.0")));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
