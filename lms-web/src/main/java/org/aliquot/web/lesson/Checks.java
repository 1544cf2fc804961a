package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.util.List;
import org.aliquot.api.QuestionJson;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.LessonView;
import org.aliquot.completion.CheckVerdict;
import org.aliquot.completion.CheckView;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.question.AnswerForm;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views of one lesson's knowledge checks for one reader.
 *
 * @param in another lesson, in which they are asked before it begins; null in their own
 */
record Checks(String course, String lesson, @Nullable String in, LessonLinks links, Dates dates, QuestionJson json) {

    /** Of a lesson that is shown. */
    static Checks of(LessonView lesson, Dates dates, QuestionJson json) {
        return new Checks(lesson.course().courseSlug(), lesson.slug(), null, LessonLinks.of(lesson), dates, json);
    }

    /** The same of an earlier lesson, which this one asks before it begins. */
    Checks before(String earlier) {
        return new Checks(course, earlier, lesson, links, dates, json);
    }

    /** Without the answer, whether there is one or not. */
    LessonCheck asked(CheckView check, @Nullable String problem) {
        return asked(check, AnswerForm.Typed.NOTHING, problem);
    }

    /** The same with what was filled in. */
    LessonCheck asked(CheckView check, AnswerForm.Typed typed, @Nullable String problem) {
        AnswerForm form = new AnswerForm(check.question().task(), check.number(), typed);
        TaskView pictured = check.question()
                .task()
                .picturesFrom(place -> CourseUrls.pictureAsked(
                        CourseUrls.check(course, lesson, check.slug()),
                        check.question().id().value(),
                        place,
                        check.number()));
        return new LessonCheck(
                place(check.slug()),
                Questions.asked(check.question()),
                new LessonCheck.Laboratory(
                        Drawn.of(pictured, List.of(), null), form.isBench() ? json(check.question()) : ""),
                form,
                null,
                problem);
    }

    LessonCheck judged(String slug, CheckVerdict verdict) {
        TaskView pictured = verdict.review()
                .task()
                .picturesFrom(place -> CourseUrls.pictureAnswered(
                        CourseUrls.check(course, lesson, slug),
                        verdict.review().id().value(),
                        place,
                        verdict.tries()));
        return new LessonCheck(
                place(slug),
                Questions.judged(verdict.review(), verdict.response()),
                new LessonCheck.Laboratory(Drawn.of(pictured, List.of(), verdict.response()), ""),
                new AnswerForm(verdict.review().task(), 0, AnswerForm.Typed.NOTHING),
                new LessonCheck.Answered(
                        verdict.correct(), saved(verdict.answeredAt()), verdict.parts(), links.notes(verdict.review())),
                null);
    }

    /** Judged if it was answered and the reasons may be shown. */
    LessonCheck standing(CheckView check) {
        CheckVerdict verdict = check.verdict();
        return verdict == null ? asked(check, null) : judged(check.slug(), verdict);
    }

    /** Its text and its drawing stand on the page. */
    private String json(ItemForLearner asked) {
        return json.of(new ItemForLearner(asked.id(), "", null, asked.task().showing(List.of())));
    }

    private @Nullable String saved(@Nullable Instant at) {
        return at == null ? null : t("Saved {0}", dates.time(at));
    }

    private LessonCheck.Place place(String slug) {
        String url = CourseUrls.check(course, lesson, slug);
        return in == null
                ? new LessonCheck.Place(slug, url, CourseUrls.checkAgain(course, lesson, slug), null)
                : new LessonCheck.Place(
                        slug, url + CourseUrls.within(in), CourseUrls.checkAgain(course, in, slug), links.home(lesson));
    }
}
