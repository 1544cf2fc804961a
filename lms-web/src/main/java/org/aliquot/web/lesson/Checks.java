package org.aliquot.web.lesson;

import java.time.Instant;
import org.aliquot.completion.CheckVerdict;
import org.aliquot.completion.CheckView;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;

/** Makes the views of one lesson's knowledge checks for one reader. */
record Checks(String course, String lesson, LessonLinks links, Dates dates) {

    /** Without the answer, whether there is one or not. */
    LessonCheck asked(CheckView check, @Nullable String problem) {
        return new LessonCheck(place(check.slug()), Questions.asked(check.question()), null, problem);
    }

    LessonCheck judged(String slug, CheckVerdict verdict) {
        return new LessonCheck(
                place(slug),
                Questions.judged(verdict.review(), verdict.response()),
                new LessonCheck.Answered(verdict.correct(), saved(verdict.answeredAt()), links.notes(verdict.review())),
                null);
    }

    /** Judged if it was answered and the reasons may be shown. */
    LessonCheck standing(CheckView check) {
        CheckVerdict verdict = check.verdict();
        return verdict == null ? asked(check, null) : judged(check.slug(), verdict);
    }

    private @Nullable String saved(@Nullable Instant at) {
        return at == null ? null : "Saved " + dates.time(at);
    }

    private LessonCheck.Place place(String slug) {
        return new LessonCheck.Place(
                slug, CourseUrls.check(course, lesson, slug), CourseUrls.checkAgain(course, lesson, slug));
    }
}
