package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.OptionView;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.teach.AnswersPage;
import org.aliquot.web.teach.AttemptList;
import org.aliquot.web.teach.BankList;
import org.aliquot.web.teach.ItemStatus;
import org.aliquot.web.teach.QuizEditor;
import org.aliquot.web.teach.TeachHome;
import org.jspecify.annotations.Nullable;

/** Pages of instructors. */
final class TeachSamples {

    private static final String STEM =
            "<p>A 31-year-old woman feels tired and has heavy periods. Hemoglobin is 12.4 g/dL and MCV 88 fL. Which test is the first to become abnormal in iron deficiency?</p>";

    private TeachSamples() {}

    static TeachHome home() {
        return new TeachHome(
                2,
                List.of(new TeachHome.Course(
                        "MLT preparation",
                        ItemStatus.PUBLISHED,
                        "/courses/mlt",
                        "/teach/courses/mlt",
                        List.of(
                                new TeachHome.Quiz("ABO and H", "Quiz: ABO and H", 6, 1, "#", "#"),
                                new TeachHome.Quiz(
                                        "Levey-Jennings charts and Westgard rules",
                                        "Quiz: control charts",
                                        5,
                                        3,
                                        "#",
                                        "#")))),
                List.of(
                        new TeachHome.Exam("MLT practice exam", 50, 75, "Drawn by areas", "#", "#"),
                        new TeachHome.Exam("Quick check", 5, 1, "Fixed list", "#", "#")));
    }

    static BankList bank() {
        return new BankList(
                "",
                topics(""),
                List.of(
                        new Choice("", "Any but retired", true),
                        new Choice("draft", "Draft", false),
                        new Choice("published", "Published", false)),
                List.of(new Choice("", "Anything", true), new Choice("check", "Lessons", false)),
                List.of(
                        line(
                                "mlt-hema-0012",
                                "Which red cell index best separates iron deficiency from β-thalassemia trait?",
                                ItemStatus.PUBLISHED,
                                2,
                                false),
                        line(
                                "mlt-bb-0031",
                                "Group O recipient, plasma incompatible with all cells tested at 37 °C and AHG except two",
                                ItemStatus.PUBLISHED,
                                4,
                                true),
                        line(
                                "mlt-immu-0007",
                                "ANA 1:640, homogeneous pattern: which antibody is confirmed next?",
                                ItemStatus.DRAFT,
                                null,
                                true),
                        line(
                                "mlt-ua-0002",
                                "Sediment shows colorless six-sided plates at pH 5.0 in a 3-year-old with stones",
                                ItemStatus.RETIRED,
                                1,
                                false)),
                new Paging("1 to 4 of 70", null, "#"));
    }

    static List<ChoiceGroup> topics(String chosen) {
        return List.of(
                new ChoiceGroup(
                        "Blood Banking", List.of(new Choice("mlt-bb-abo-discrepancies", "ABO discrepancies", false))),
                new ChoiceGroup(
                        "Hematology",
                        List.of(new Choice("mlt-hema-iron", "Iron deficiency", chosen.equals("mlt-hema-iron")))));
    }

    static QuizEditor quiz() {
        return new QuizEditor(
                "mlt-hema-02-quiz",
                "Quiz: control charts",
                3,
                false,
                List.of(
                        quizLine(
                                "mlt-lo-0001",
                                "Ten successive control results above the mean, none beyond 2 s. Which rule is broken?"),
                        quizLine("mlt-lo-0004", "Which error does a trend of six rising control results point to?"),
                        quizLine(
                                "mlt-lo-0007",
                                "A control is 2.4 s above the mean and the next is 2.2 s below. What now?")),
                new QuizEditor.Finder("control", List.of(quizLine("mlt-lo-0011", "Which chart shows a shift?")), true),
                null,
                Flash.CHANGED);
    }

    static AnswersPage answers(boolean enough) {
        return new AnswersPage(
                "mlt-hema-0031",
                4,
                List.of(new Choice("4", "Version 4", true), new Choice("3", "Version 3", false)),
                STEM,
                List.of(new AnswersPage.Group(
                        "In exam mode",
                        enough ? "433 answers of 401 learners" : "12 answers of 12 learners",
                        enough ? 433 : 12,
                        enough ? new AnswersPage.Figure("42%", "Likely 37 to 46%", "Of use in an exam.") : null,
                        enough
                                ? new AnswersPage.Figure(
                                        "+0.31", "Likely +0.22 to +0.39", "Stronger learners get it right more often.")
                                : null,
                        enough ? "96 s" : null,
                        List.of(
                                option(
                                        "A",
                                        "Serum ferritin",
                                        true,
                                        enough ? 181 : 5,
                                        enough ? new AnswersPage.Share(42, 37, 46) : null,
                                        "The right one"),
                                option(
                                        "B",
                                        "Mean cell volume",
                                        false,
                                        enough ? 111 : 4,
                                        enough ? new AnswersPage.Share(26, 22, 30) : null,
                                        enough ? "Draws learners." : "Wrong"),
                                option(
                                        "C",
                                        "Hemoglobin concentration in peripheral blood",
                                        false,
                                        enough ? 8 : 0,
                                        enough ? new AnswersPage.Share(2, 1, 4) : null,
                                        enough
                                                ? "Hardly anybody takes it: a better distractor may be needed."
                                                : "Wrong")))),
                30,
                "Nov 20, 2026, 14:05");
    }

    static AttemptList attempts() {
        UUID first = UUID.fromString("01930000-0000-7000-8000-000000000001");
        return new AttemptList(
                List.of(
                        new Choice("mlt-practice", "MLT practice exam", true),
                        new Choice("quick-check", "Quick check", false)),
                "mlt-practice",
                List.of(
                        new AttemptList.Running(first, "Maya Okafor", "Exam mode", "13:10", "Ends 14:25", true),
                        new AttemptList.Running(
                                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                                "Luis Herrera",
                                "Tutor mode",
                                "13:40",
                                "No time limit",
                                false)),
                List.of(new AttemptList.Held(
                        UUID.fromString("01930000-0000-7000-8000-000000000003"),
                        "Ana Petrović",
                        "Nov 19, 2026, 11:02",
                        "2 answers held",
                        "33 of 50 right without",
                        "35 with")),
                List.of(new AttemptList.Recent(
                        "Maya Okafor", "Exam mode", "Nov 19, 2026, 10:02", "11:01", "34 of 50 right")),
                new AttemptList.Problem(
                        first,
                        "ten",
                        "",
                        new FieldErrors(Map.of("minutes", "Give whole minutes from 1 to 600, such as 10."))),
                "14:05",
                null);
    }

    static QuestionView question(boolean judged) {
        return new QuestionView(
                STEM,
                null,
                1,
                List.of(
                        choice("a", "A", "Serum ferritin", judged, true),
                        choice("b", "B", "Mean cell volume", judged, false),
                        choice("c", "C", "Serum iron", judged, false),
                        choice(
                                "d",
                                "D",
                                "Hemoglobin concentration in peripheral blood measured on an automated analyzer",
                                judged,
                                false)));
    }

    static AnswerNotes notes() {
        return new AnswerNotes(
                "<p>Iron stores are used up before red cells change.</p>", "Ferritin falls first.", null);
    }

    private static OptionView choice(String id, String letter, String html, boolean judged, boolean right) {
        return new OptionView(
                id,
                letter,
                html,
                false,
                judged ? new OptionView.Verdict(right, "<p>Because it mirrors the stores.</p>") : null);
    }

    private static AnswersPage.Option option(
            String letter, String html, boolean key, int chosen, AnswersPage.@Nullable Share share, String words) {
        return new AnswersPage.Option(letter, html, key, chosen, share, words);
    }

    private static QuizEditor.Line quizLine(String slug, String begin) {
        return new QuizEditor.Line(slug, begin, "Control charts", "Apply", "#", "#");
    }

    private static BankList.Line line(
            String slug, String begin, ItemStatus status, @Nullable Integer version, boolean draft) {
        return new BankList.Line(
                slug, begin, "Iron deficiency", "Apply", status, version, draft, version != null, version == null, "#");
    }
}
