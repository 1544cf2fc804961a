package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.attempt.ReviewPage;
import org.aliquot.web.error.ErrorPage;
import org.aliquot.web.front.FrontPage;
import org.aliquot.web.front.TryOne;
import org.aliquot.web.lesson.LessonPage;
import org.aliquot.web.pathway.PathwayPage;
import org.aliquot.web.recall.CardListPage;
import org.aliquot.web.reference.FormulasPage;
import org.aliquot.web.reference.IntervalsPage;
import org.aliquot.web.verify.VerifyPage;

/** States of a learner's pages that are seldom met: nothing there, refused, looked at without an account. */
final class StateSamples {

    private StateSamples() {}

    /** By name, the template and its view. */
    record State(String template, String title, Object view) {}

    static Map<String, State> all() {
        Map<String, State> all = new LinkedHashMap<>();
        all.put("front-answered", new State("front/page.jte", "Practice for the medical laboratory", answered()));
        all.put("lesson-visitor", new State("lesson/page.jte", "Shift or trend?", visitorsLesson()));
        all.put("recall-cards-none", new State("recall/list.jte", "All cards", noCards()));
        all.put("review-none", new State("attempt/review.jte", "Questions", noQuestions()));
        all.put(
                "formulas-none",
                new State(
                        "reference/formulas.jte",
                        "Formulas",
                        new FormulasPage("Career", "/courses/career", List.of())));
        all.put(
                "intervals-none",
                new State(
                        "reference/intervals.jte",
                        "Reference intervals",
                        new IntervalsPage("Career", "/courses/career", List.of())));
        all.put("pathway", new State("pathway/page.jte", "Your way into the laboratory", pathway()));
        all.put(
                "pathway-none",
                new State("pathway/page.jte", "Your way into the laboratory", new PathwayPage(List.of(), List.of())));
        all.put("pathway-routes", new State("pathway/routes.jte", "Which route fits me", FactSamples.routes(true)));
        all.put(
                "pathway-routes-none",
                new State("pathway/routes.jte", "Which route fits me", FactSamples.routes(false)));
        all.put("verify", new State("verify/page.jte", "Check a receipt", new VerifyPage("", null)));
        all.put("verify-found", new State("verify/page.jte", "Check a receipt", receipt(true)));
        all.put("verify-changed", new State("verify/page.jte", "Check a receipt", receipt(false)));
        all.put("verify-unknown", new State("verify/page.jte", "Check a receipt", new VerifyPage("abc", null)));
        all.put("too-many", new State("error/page.jte", "Too many tries", tooMany()));
        return all;
    }

    private static FrontPage answered() {
        FrontPage front = VisitorSamples.front();
        return new FrontPage(
                front.own(),
                front.others(),
                new TryOne(LessonSamples.question("b"), LessonSamples.notes()),
                front.signUp());
    }

    /** Nothing is kept of a visitor: no place, no time, nothing to mark as read. */
    private static LessonPage visitorsLesson() {
        LessonPage lesson = LessonSamples.lesson();
        LessonPage.Head head = lesson.head();
        LessonPage.Contents contents = lesson.contents();
        return new LessonPage(
                new LessonPage.Head(
                        head.place(),
                        head.title(),
                        head.minutes(),
                        head.version(),
                        head.objectives(),
                        null,
                        null,
                        head.tongue()),
                lesson.parts(),
                lesson.headings(),
                lesson.sources(),
                lesson.terms(),
                new LessonPage.Contents(
                        contents.lessons(),
                        contents.near(),
                        contents.areas(),
                        contents.previous(),
                        contents.next(),
                        null,
                        contents.quiz()));
    }

    private static CardListPage noCards() {
        CardListPage list = RecallSamples.list();
        return new CardListPage(
                list.shown(), list.areas(), list.origins(), List.of(), "No cards", list.keep(), null, null);
    }

    private static ReviewPage noQuestions() {
        ReviewPage review = ExamSamples.review();
        return new ReviewPage(
                review.exam(),
                review.facts(),
                review.filter(),
                List.of(),
                new ReviewPage.Paging("No questions", null, null));
    }

    private static PathwayPage pathway() {
        return new PathwayPage(
                List.of(
                        new PathwayPage.Group(
                                "routes",
                                "Credentials and their routes",
                                "Only the board decides whether your papers meet a route.",
                                List.of(
                                        new PathwayPage.Subject(
                                                "MLT(ASCP)",
                                                List.of(
                                                        new PathwayPage.Line(
                                                                "Route 1",
                                                                "An associate degree and a program within 5 years.",
                                                                new PathwayPage.Source(
                                                                        "Own text",
                                                                        "ASCP BOC",
                                                                        "https://example.org/routes",
                                                                        null,
                                                                        "checked Nov 20, 2026",
                                                                        "This may have changed: it was to be checked again by Nov 20, 2027. Look at the source."))))))),
                List.of(new PathwayPage.Course(
                        "Your path into the laboratory", "13 lessons, 5 h 5 min", "/courses/x")));
    }

    private static VerifyPage receipt(boolean unchanged) {
        return new VerifyPage(
                "0f".repeat(32),
                new VerifyPage.Found(
                        "MLT mock exam", "Nov 20, 2026, 2:03 PM", "Nov 20, 2026, 3:18 PM", 50, true, unchanged));
    }

    private static ErrorPage tooMany() {
        return new ErrorPage(
                "Too many tries",
                "Too many requests came from your network in a short time.",
                "Wait a minute, then try again.",
                "Go to the front page",
                "/");
    }
}
