package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.RuleScale;
import org.aliquot.web.attempt.ResultPage;
import org.aliquot.web.attempt.ReviewPage;
import org.aliquot.web.attempt.ScoresPage;
import org.aliquot.web.attempt.WholeAttemptPage;
import org.aliquot.web.practice.ExamPage;
import org.aliquot.web.practice.PracticePage;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.question.WrittenSheet;
import org.aliquot.web.sharing.SharesPage;

/** Exams before, and attempts after. */
final class ExamSamples {

    private ExamSamples() {}

    static RuleScale scale(double low, double value, double high) {
        return new RuleScale(
                new RuleScale.Ends(200, 600, 8),
                new RuleScale.Interval(low, value, high),
                400d,
                "%.0f, likely %.0f to %.0f, pass point 400".formatted(value, low, high));
    }

    static PracticePage practice() {
        return new PracticePage(
                List.of(new PracticePage.Running(
                        "MLT practice exam", "37 of 100 answered, 1 h 12 min left", "/attempts/x")),
                List.of(
                        new PracticePage.Course(
                                "course-mlt",
                                "MLT preparation",
                                false,
                                List.of(
                                        new PracticePage.Board(
                                                "Medical Laboratory Technician, MLT(ASCP)",
                                                List.of(new PracticePage.Exam(
                                                        "MLT practice exam",
                                                        "100 questions in 2 h 30 min, with a score",
                                                        "/practice/mlt",
                                                        "",
                                                        "Taken November 20: 438, likely 396 to 480"))),
                                        new PracticePage.Board(
                                                "Other exams",
                                                List.of(new PracticePage.Exam(
                                                        "Quick check",
                                                        "5 questions in 1 minute",
                                                        "/practice/quick-check",
                                                        "",
                                                        "")))),
                                List.of(new PracticePage.Section(
                                        "Blood Banking",
                                        "1 quiz",
                                        List.of(new PracticePage.Exam(
                                                "ABO and H",
                                                "8 questions, no time limit",
                                                "/practice/quiz-bb-02",
                                                "Opens once you have completed “Antigens and antibodies”.",
                                                ""))))),
                        new PracticePage.Course(
                                "course-career",
                                "Your path into the laboratory",
                                true,
                                List.of(new PracticePage.Board(
                                        "Other exams",
                                        List.of(new PracticePage.Exam(
                                                "Quiz",
                                                "10 questions, no time limit",
                                                "/practice/career-quiz",
                                                "",
                                                "")))),
                                List.of())),
                past());
    }

    static List<PracticePage.Past> past() {
        return List.of(
                new PracticePage.Past(
                        "MLT practice exam",
                        "Exam",
                        "Nov 15, 2026",
                        "438, likely 396 to 480",
                        scale(396, 438, 480),
                        "/attempts/x/result"),
                new PracticePage.Past("ABO and H", "Exam", "Nov 12, 2026", "6 of 8 right", null, "/attempts/y/result"));
    }

    static ExamPage exam() {
        return new ExamPage(
                "MLT practice exam",
                "100 questions in 2 h 30 min, drawn by the blueprint's shares",
                new ExamPage.Outline(
                        List.of(
                                new ExamPage.Area("Blood Banking", "15 to 20%"),
                                new ExamPage.Area("Chemistry", "20 to 25%")),
                        "From: the board's outline. Read on 2026-11-20.",
                        List.of("The score is on a practice scale of ours.")),
                List.of(
                        new ExamPage.Rule(
                                "When does the clock start?",
                                "When you press Start. It runs for 2 h 30 min on the server and does not stop when you"
                                        + " close the page or lose the network."),
                        new ExamPage.Rule(
                                "What if the network drops?",
                                "Go on. Your browser keeps each answer and sends it when the network is back. An"
                                        + " answer given in time counts if it arrives within 2 minutes after the end."),
                        new ExamPage.Rule(
                                "What happens at the end?", "The exam is handed in by itself, with what is stored."),
                        new ExamPage.Rule(
                                "What do I see afterward?",
                                "Your estimate with its range, and each question with the reasons.")),
                List.of(
                        new ExamPage.Start(
                                "mlt",
                                "exam",
                                "Start the exam",
                                "Under the clock, no feedback until the end.",
                                null,
                                true),
                        new ExamPage.Start(
                                "mlt",
                                "tutor",
                                "Start in tutor mode",
                                "No clock; each answer is explained at once. Gives no score.",
                                null,
                                false)),
                "",
                ExamPage.Needs.NOTHING);
    }

    static ExamPage closedQuiz() {
        ExamPage exam = exam();
        return new ExamPage(
                "ABO and H",
                "8 questions, no time limit",
                new ExamPage.Outline(List.of(), null, List.of()),
                exam.rules(),
                List.of(),
                "Opens on December 3, 2026.",
                ExamPage.Needs.NOTHING);
    }

    static ExamPage waitingExam() {
        return new ExamPage(
                "RPT(AMT) unweighted practice form",
                "200 questions in 2 h 30 min",
                new ExamPage.Outline(
                        List.of(new ExamPage.Area("Safety Standards and Procedures", "Not published")),
                        "From: a third party. Read on 2026-11-20.",
                        List.of("Weights not published: AMT gives no shares for the areas.")),
                exam().rules(),
                List.of(),
                "",
                new ExamPage.Needs(List.of(new ExamPage.Need("All together", 200, 12))));
    }

    static ScoresPage scores() {
        return new ScoresPage(5, 10);
    }

    static SharesPage shares(boolean inAClass) {
        return new SharesPage(
                "MLT practice exam",
                "/attempts/x/result",
                "/attempts/x/shares",
                inAClass ? List.of(new SharesPage.Teacher("1", "Ines Okafor", "MLT evening, 2026")) : List.of(),
                inAClass
                        ? List.of(new SharesPage.Share(
                                "Paul Reyes", "through Dec 23, 2026, not opened yet", "/attempts/x/shares/1/removal"))
                        : List.of(),
                "30");
    }

    static ResultPage result() {
        return new ResultPage(
                        new ResultPage.Head(
                                "Above the pass point, but not clearly",
                                "MLT practice exam",
                                "100 questions in 2 h 11 min. November 15, 14:32. 100 of 100 answers stored."),
                        new ResultPage.Score(
                                "438",
                                "likely 396 to 480, pass point 400",
                                scale(396, 438, 480),
                                List.of(
                                        "The pass point, 400, is inside the range. With other questions you could land on its other side."),
                                "A practice scale of our own, shaped like ASCP’s. It is not an ASCP score. So far, only"
                                        + " the authors have judged how hard these questions are."),
                        List.of(
                                new ResultPage.Step(
                                        "Read your 38 misses",
                                        "Each with the reason and the place to reread",
                                        "Read",
                                        "/attempts/x/review"),
                                new ResultPage.Step(
                                        "Blood Banking",
                                        "7 of 18 right, the lowest of your areas",
                                        "Open the course",
                                        "/courses/mlt")),
                        List.of(
                                area("Blood Banking", "15 to 20%", "7 of 18", 280, 372, 464, "Probably below", true),
                                area("Chemistry", "20 to 25%", "14 of 23", 366, 448, 530, "Probably above", false),
                                new ResultPage.Area("Immunology", "5 to 10%", "2 of 4", null)),
                        List.of(),
                        new ResultPage.Links(
                                "/api/v1/attempts/x/receipt",
                                "/attempts/x/steps",
                                "/attempts/x/result.pdf",
                                "/attempts/x/shares"))
                .with(List.of("In the gradebook of Canvas of the college since Nov 20, 2026, 2:03 PM: 64 of 100."));
    }

    private static ResultPage.Area area(
            String title,
            String share,
            String right,
            double low,
            double value,
            double high,
            String words,
            boolean below) {
        return new ResultPage.Area(
                title,
                share,
                right,
                new ResultPage.Estimate(
                        scale(low, value, high), "%.0f (%.0f–%.0f)".formatted(value, low, high), words, below));
    }

    static ResultPage quizResult() {
        return new ResultPage(
                new ResultPage.Head(
                        "6 of 8 right",
                        "ABO and H",
                        "8 questions in 6 min. November 12, 09:10. 8 of 8 answers stored."),
                new ResultPage.Score(
                        "6",
                        "of 8 right",
                        null,
                        List.of("A quiz is too short for an estimate. Read the two misses and go on."),
                        null),
                List.of(new ResultPage.Step(
                        "Read your 2 misses",
                        "Each with the reason and the place to reread",
                        "Read",
                        "/attempts/x/review")),
                List.of(),
                List.of(),
                new ResultPage.Links(
                        "/api/v1/attempts/x/receipt",
                        "/attempts/x/steps",
                        "/attempts/x/result.pdf",
                        "/attempts/x/shares"));
    }

    /** Nobody has marked what was written. */
    static ResultPage waitingResult() {
        return new ResultPage(
                new ResultPage.Head(
                        "Waiting for a score",
                        "Preanalytics in your own words",
                        "10 questions in 31 min. November 12, 09:10. 10 of 10 answers stored."),
                new ResultPage.Score(
                        "2",
                        "answers are waiting for a score",
                        null,
                        List.of(
                                "People score what you wrote. Your other answers are kept and count with it. Until then, this exam is neither passed nor failed. You get a notice when the result is ready."),
                        null),
                List.of(new ResultPage.Step(
                        "Read your answers",
                        "With the right answers and the reasons. Points for what you wrote come later",
                        "Read",
                        "/attempts/x/review")),
                List.of(),
                List.of(),
                new ResultPage.Links(
                        "/api/v1/attempts/x/receipt", null, "/attempts/x/result.pdf", "/attempts/x/shares"));
    }

    /** What was written has its points. */
    static ResultPage markedResult() {
        return new ResultPage(
                new ResultPage.Head(
                        "7.7 of 10 points",
                        "Preanalytics in your own words",
                        "10 questions in 31 min. November 12, 09:10. 10 of 10 answers stored."),
                new ResultPage.Score("7.7", "of 10 points", null, List.of("That is below the pass mark."), null),
                List.of(new ResultPage.Step(
                        "Read your 4 misses",
                        "Each with the reason and the place to reread",
                        "Read",
                        "/attempts/x/review")),
                List.of(),
                List.of(),
                new ResultPage.Links(
                        "/api/v1/attempts/x/receipt", null, "/attempts/x/result.pdf", "/attempts/x/shares"));
    }

    static ResultPage placementResult() {
        return new ResultPage(
                new ResultPage.Head(
                        "14 of 25 right",
                        "Where to begin: MLT placement test, 25 questions",
                        "Exam, 25 questions in 22 min. November 12, 09:10. 25 of 25 answers stored."),
                new ResultPage.Score(
                        "14",
                        "of 25 questions right",
                        null,
                        List.of("This is a count of right answers. It gives no estimate."),
                        null),
                List.of(new ResultPage.Step(
                        "Read your 11 misses",
                        "Each with the reason and the place to reread",
                        "Read",
                        "/attempts/x/review")),
                List.of(),
                List.of(
                        new ResultPage.Beginning(
                                "Blood Banking",
                                "1 of 5 right",
                                "Study this first",
                                new ResultPage.Lesson(
                                        "Antigens and antibodies", "35 minutes", "/courses/mlt/mlt-bb-01"),
                                "11 lessons, 6 h 10 min"),
                        new ResultPage.Beginning("Immunology", "2 of 2 right", "Going well so far", null, "0 lessons")),
                new ResultPage.Links(
                        "/api/v1/attempts/x/receipt",
                        "/attempts/x/steps",
                        "/attempts/x/result.pdf",
                        "/attempts/x/shares"));
    }

    static ReviewPage review() {
        return new ReviewPage(
                "MLT practice exam",
                "November 15, 2026. 62 of 100 right.",
                new ReviewPage.Filter(
                        List.of(
                                new ReviewPage.Tab("To go over, 38", "/attempts/x/review", true),
                                new ReviewPage.Tab("All, 100", "/attempts/x/review?show=all", false)),
                        List.of(
                                new ReviewPage.Tab("All areas", "/attempts/x/review", true),
                                new ReviewPage.Tab("Blood Banking, 8", "/attempts/x/review?area=bb", false)),
                        "/attempts/x/result"),
                List.of(
                        new ReviewPage.Entry(
                                12,
                                ReviewPage.Outcome.WRONG,
                                "Laboratory Operations",
                                LessonSamples.question("b"),
                                Drawn.NOTHING,
                                List.of(),
                                null,
                                LessonSamples.notes(),
                                marks(false),
                                "This question was taken out of the score. It counts for no one.",
                                null,
                                "/attempts/x/review/12/notes"),
                        matching(),
                        written(),
                        new ReviewPage.Entry(
                                58,
                                ReviewPage.Outcome.OPEN,
                                "Laboratory Operations",
                                LessonSamples.question(""),
                                Drawn.NOTHING,
                                List.of(),
                                null,
                                LessonSamples.notes(),
                                marks(false),
                                null,
                                new ReviewPage.Revised(
                                        "This question was revised after you answered it, and its right answer has changed. You see it as it was then, and your score has not changed.",
                                        true),
                                "/attempts/x/review/58/notes")),
                new ReviewPage.Paging("1 to 3 of 38 questions", null, "/attempts/x/review?page=2"));
    }

    /** Of long ago, where the school has answers deleted. */
    static WholeAttemptPage notKept() {
        return new WholeAttemptPage(
                "Maya Brandt",
                "/teach/learners/x",
                "MLT practice exam",
                "/teach/attempts?exam=mlt-practice",
                List.of(new WholeAttemptPage.Fact("Result", "438 (62 of 100 right)")),
                "/verify/3f5a",
                false,
                List.of(),
                List.of(),
                null);
    }

    /** As an instructor reads it, with one of its questions opened. */
    static WholeAttemptPage whole() {
        ReviewPage.Entry question = review().entries().getFirst();
        return new WholeAttemptPage(
                "Maya Brandt",
                "/teach/learners/x",
                "MLT practice exam",
                "/teach/attempts?exam=mlt-practice",
                List.of(
                        new WholeAttemptPage.Fact("Result", "438 (62 of 100 right)"),
                        new WholeAttemptPage.Fact("Mode", "Exam mode"),
                        new WholeAttemptPage.Fact("Started", "November 15, 2026, 9:02 AM"),
                        new WholeAttemptPage.Fact("Ended", "November 15, 2026, 11:14 AM, handed in by the learner"),
                        new WholeAttemptPage.Fact("Time limit", "Until November 15, 2026, 11:32 AM"),
                        new WholeAttemptPage.Fact("Answered", "99 of 100"),
                        new WholeAttemptPage.Fact("Opened in", "2 windows or devices, one after the other")),
                "/verify/3f5a",
                true,
                List.of(
                        wholeRow(12, ReviewPage.Outcome.WRONG, "41 s", "3"),
                        wholeRow(13, ReviewPage.Outcome.RIGHT, "58 s", "1"),
                        wholeRow(14, ReviewPage.Outcome.OPEN, "", "")),
                List.of(
                        new WholeAttemptPage.Happened(
                                "November 15, 2026, 9:40 AM",
                                "Opened in another window or on another device",
                                "Maya Brandt",
                                ""),
                        new WholeAttemptPage.Happened(
                                "November 15, 2026, 10:20 AM", "10 min of extra time", "Dana Cole", "Fire alarm")),
                new WholeAttemptPage.Shown(
                        question.position(),
                        question.question(),
                        question.drawn(),
                        question.parts(),
                        question.written(),
                        question.notes(),
                        question.correction()));
    }

    private static WholeAttemptPage.Row wholeRow(int position, ReviewPage.Outcome outcome, String time, String saves) {
        return new WholeAttemptPage.Row(
                position,
                "/teach/attempts/x?at=" + position + "#question-" + position,
                "lo-bias",
                "Laboratory Operations",
                outcome,
                "Answered",
                time,
                saves,
                saves.isEmpty() ? "" : "9:31:07 AM");
    }

    private static ReviewPage.Marks marks(boolean flagged) {
        return new ReviewPage.Marks(
                "x",
                flagged,
                Set.of("a"),
                Map.of("b", "Chosen by 31 of 118"),
                "/attempts/x/review?at=12#question-12",
                new ReviewPage.Card("lo-bias", "mlt"));
    }

    private static ReviewPage.Entry matching() {
        return new ReviewPage.Entry(
                31,
                ReviewPage.Outcome.PARTLY,
                "Chemistry",
                new QuestionView("<p>Match each analyte with its tube.</p>", null, 1, List.of()),
                Drawn.NOTHING,
                List.of(
                        new AnswerPart("Lactate", "Gray", "Gray", true, "Fluoride stops glycolysis."),
                        new AnswerPart("Ammonia", "Gold", "Lavender, on ice", false, "Cells go on making it."),
                        new AnswerPart("Prothrombin time", null, "Light blue", false, "Citrate in the ratio 9 to 1.")),
                null,
                LessonSamples.notes(),
                marks(false),
                null,
                new ReviewPage.Revised(
                        "This question was revised after you answered it. You see it as it was then.", false),
                "/attempts/x/review/31/notes");
    }

    /** Two people marked it, and their means count. */
    private static ReviewPage.Entry written() {
        return new ReviewPage.Entry(
                32,
                ReviewPage.Outcome.PARTLY,
                "Chemistry",
                new QuestionView("<p>Explain why a hemolyzed sample raises potassium.</p>", null, 1, List.of()),
                Drawn.NOTHING,
                List.of(),
                new WrittenSheet(
                        "Red cells burst when the sample is drawn badly.\n\nThen there is more potassium.",
                        "",
                        List.of(
                                new WrittenSheet.Line("Names hemolysis", "2 of 2"),
                                new WrittenSheet.Line("Says where potassium comes from", "1.5 of 3")),
                        List.of("Good start. Say that potassium leaves the cells."),
                        "<p>Potassium is higher inside red cells than in plasma. When they burst, it leaves them.</p>"),
                LessonSamples.notes(),
                marks(false),
                null,
                null,
                "/attempts/x/review/32/notes");
    }
}
