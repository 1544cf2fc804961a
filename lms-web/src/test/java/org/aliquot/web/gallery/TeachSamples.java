package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.delivery.AttemptId;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.OptionView;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.quiz.QuizEditor;
import org.aliquot.web.quiz.TeachHome;
import org.aliquot.web.running.AttemptList;
import org.aliquot.web.running.Narrowed;
import org.aliquot.web.running.RoomEnd;
import org.aliquot.web.running.RoomPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.ItemStatus;

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
                        new TeachHome.Exam(
                                "MLT practice exam",
                                50,
                                75,
                                "Drawn by areas",
                                List.of("Chemistry needs 10 questions; the bank has 6."),
                                "#",
                                "#"),
                        new TeachHome.Exam("Quick check", 5, 1, "Fixed list", List.of(), "#", "#")));
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
                false,
                0,
                12,
                List.of(
                        quizLine(
                                "mlt-lo-0001",
                                "Ten successive control results above the mean, none beyond 2 s. Which rule is broken?"),
                        quizLine("mlt-lo-0004", "Which error does a trend of six rising control results point to?"),
                        quizLine(
                                "mlt-lo-0007",
                                "A control is 2.4 s above the mean and the next is 2.2 s below. What now?")),
                new QuizEditor.Finder("control", List.of(quizLine("mlt-lo-0011", "Which chart shows a shift?")), true),
                null);
    }

    static RoomPage room(boolean done) {
        AttemptId first = new AttemptId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
        return new RoomPage(
                done,
                "12",
                "Fire alarm",
                "a",
                new Narrowed("", "", ""),
                new RoomPage.Whom(List.of(first, first), 1, 0),
                List.of(
                        new RoomPage.Line("Maya Okafor", "MLT practice exam", "2:25 PM", "2:37 PM", true),
                        new RoomPage.Line("Luis Herrera", "MLT practice exam", "2:25 PM", "ended meanwhile", false)));
    }

    static RoomEnd roomEnd(boolean done) {
        AttemptId first = new AttemptId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
        return new RoomEnd(
                done,
                "MLT practice exam",
                "Water in the room",
                new Narrowed("mlt-practice", "a", ""),
                new RoomPage.Whom(List.of(first, first), 1, 1),
                List.of(
                        new RoomEnd.Line("Luis Herrera", "2:25 PM", "over already"),
                        new RoomEnd.Line("Maya Okafor", "No time limit", "")));
    }

    /** @param opens as a proctor sees them where it is false */
    static AttemptList attempts(boolean opens) {
        UUID first = UUID.fromString("01930000-0000-7000-8000-000000000001");
        return new AttemptList(
                new AttemptList.Search(
                        List.of(
                                new Choice("mlt-practice", "MLT practice exam", true),
                                new Choice("quick-check", "Quick check", false)),
                        List.of(
                                new Choice("", "All classes", false),
                                new Choice("a", "MLT spring 2027, Monday section", true),
                                new Choice("b", "MLT spring 2027, evening section", false)),
                        new Narrowed("mlt-practice", "a", ""),
                        "#"),
                opens,
                List.of(
                        new AttemptList.Running(
                                first,
                                "Maya Okafor",
                                new AttemptList.Written(
                                        "#",
                                        List.of(
                                                "Message sent 1:52:10 PM, read 1:52:31 PM",
                                                "Message sent 2:04:08 PM, not read yet")),
                                "MLT practice exam",
                                "31 of 50",
                                "Just now",
                                true,
                                "20 minutes",
                                "Nov 20, 2026, 2:25 PM",
                                "Extra time 50%. 12 min more: fire alarm",
                                "Exam mode",
                                "a"),
                        new AttemptList.Running(
                                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                                "Luis Herrera",
                                new AttemptList.Written("#", List.of()),
                                "Quick check",
                                "0 of 10",
                                "Nothing yet",
                                false,
                                "No time limit",
                                "",
                                "",
                                "Tutor mode",
                                "b")),
                "",
                new Paging("50 attempts, more on the next page", null, "#"),
                List.of(new AttemptList.Held(
                        UUID.fromString("01930000-0000-7000-8000-000000000003"),
                        "Ana Petrović",
                        "Nov 19, 2026, 11:02",
                        "2 answers held",
                        "33 of 50 right without",
                        "35 with")),
                "",
                new Paging("1 attempt", null, null),
                List.of(new AttemptList.Unscored(
                        UUID.fromString("01930000-0000-7000-8000-000000000004"),
                        "Ken Adeyemi",
                        "Nov 19, 2026, 12:30",
                        "Nov 19, 2026, 12:32")),
                List.of(new AttemptList.Recent(
                        "/teach/attempts/x",
                        "Maya Okafor",
                        "MLT practice exam",
                        "Exam mode",
                        "Nov 19, 2026, 10:02",
                        "11:01",
                        "34 of 50 right, 2 late answers counted")),
                new AttemptList.Problem(
                        first,
                        false,
                        "ten",
                        "",
                        new FieldErrors(Map.of("minutes", "Enter whole minutes from 1 to 600, such as 10.")),
                        "Luis Herrera: Quick check has ended meanwhile. Nothing was changed."),
                "14:05");
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

    /** What the room's elements show of it. */
    static String questionJson() {
        return """
                {"position": 1, "type": "single", "stemHtml": "%s", "exhibits": [], "options": [
                {"id": "a", "html": "Serum ferritin"}, {"id": "b", "html": "Mean cell volume"},
                {"id": "c", "html": "Serum iron"}, {"id": "d", "html": "Hemoglobin"}]}
                """.formatted(STEM.replace("\"", "\\\""));
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

    private static QuizEditor.Line quizLine(String slug, String begin) {
        return new QuizEditor.Line(slug, begin, "Control charts", "Apply", "#", "#");
    }
}
