package org.aliquot.web.gallery;

import java.util.List;
import java.util.Objects;
import org.aliquot.web.phone.KeptLessonPage;
import org.aliquot.web.phone.KeptPracticePage;
import org.aliquot.web.question.KeptQuestion;
import org.aliquot.web.recall.CardPage;
import org.aliquot.web.recall.KeptCards;

/** Pages that are kept for times without a network. */
final class PhoneSamples {

    private static final String WHEN = "Nov 22, 2026";

    private PhoneSamples() {}

    static KeptLessonPage lesson() {
        return new KeptLessonPage(
                new KeptLessonPage.Head(
                        "Medical laboratory technician preparation",
                        "/courses/mlt",
                        "Shift or trend?",
                        "12 minutes",
                        List.of("Tell a shift from a trend")),
                null,
                List.of(
                        new KeptLessonPage.Piece.Text("<h2 id=\"rules\">Rules</h2><p>Ten on one side are a shift.</p>"),
                        new KeptLessonPage.Piece.Figure(LessonSamples.exhibit()),
                        new KeptLessonPage.Piece.Check(question()),
                        new KeptLessonPage.Piece.Online(
                                "<p>Which antibody is it?</p>", "/courses/mlt/x?again=x-c7#check-x-c7")),
                List.of("<p>Westgard, Basic QC Practices, 4th ed., 2016</p>"),
                WHEN,
                "/api/v1/courses/mlt/lessons/x/progress",
                new KeptLessonPage.Way("Quality control", "/courses/mlt/a"),
                new KeptLessonPage.Way("Statistics", "/courses/mlt/b"));
    }

    static KeptPracticePage practice() {
        return new KeptPracticePage(
                WHEN, List.of(new KeptPracticePage.Question(question(), 1)), "/api/v1/attempts/x/submit");
    }

    static KeptCards cards() {
        CardPage page = (CardPage) Objects.requireNonNull(RecallSamples.cards().get("recall-right"));
        return new KeptCards(
                WHEN, List.of(new KeptCards.Card("x.1", "/api/v1/me/reviews/x/grades", 0, page, question())));
    }

    private static KeptQuestion question() {
        return new KeptQuestion(
                "x.1", "/x", LessonSamples.question(null), LessonSamples.question("a"), LessonSamples.notes());
    }
}
