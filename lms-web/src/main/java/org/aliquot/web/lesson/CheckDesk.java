package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import org.aliquot.completion.CheckCommand;
import org.aliquot.completion.CheckResult;
import org.aliquot.completion.CheckView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.response.Response;
import org.aliquot.web.PageNotFound;
import org.springframework.stereotype.Component;

/** Takes the form of a knowledge check and makes of its outcome what is shown next. */
@Component
class CheckDesk {

    /** What to show: the reasons, or the same form with what is wrong. */
    sealed interface Outcome {

        record Judged(LessonCheck check) implements Outcome {}

        record Refused(LessonCheck check, String problem) implements Outcome {}
    }

    private static final String ASKED_ANEW = phrase(
            "You have answered this question since you opened the page. Here it is once more, with something else to see.");
    private static final String MISFIT = phrase("This question has changed since you opened the page. Choose again.");
    private static final String EXAM_RUNNING = phrase(
            "You are taking an exam that has this question. You can check yourself here again once you have handed it in.");

    private final KnowledgeChecks checks;
    private final CheckViews views;

    CheckDesk(KnowledgeChecks checks, CheckViews views) {
        this.checks = checks;
        this.views = views;
    }

    /** The check as if it had not been answered. */
    LessonCheck asked(CheckPath path, Reader reader) {
        return views.of(path.course(), path.lesson(), path.in(), reader.dates()).asked(find(path, reader), null);
    }

    Outcome answer(CheckPath path, CheckForm form, Reader reader) {
        CheckView check = find(path, reader);
        Checks shown = views.of(path.course(), path.lesson(), path.in(), reader.dates());
        return switch (form.response(check.question())) {
            case CheckForm.Read.Missing(var problem) ->
                new Outcome.Refused(shown.asked(check, form.typed(), problem), problem);
            case CheckForm.Read.Given(var response) -> answered(path, form, response, check, shown, reader);
        };
    }

    private Outcome answered(
            CheckPath path, CheckForm form, Response response, CheckView check, Checks shown, Reader reader) {
        return switch (checks.answer(new CheckCommand(
                reader.caller(), path.course(), path.lesson(), path.check(), response, form.number(), null))) {
            case CheckResult.Judged(var verdict) -> new Outcome.Judged(shown.judged(path.check(), verdict));
            case CheckResult.ExamRunning() -> refused(shown, check, t(EXAM_RUNNING));
            case CheckResult.AskedAnew() -> refused(shown, check, t(ASKED_ANEW));
            case CheckResult.Misfit() -> refused(shown, check, t(MISFIT));
            case CheckResult.NotEnrolled(), CheckResult.Closed _, CheckResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static Outcome refused(Checks shown, CheckView check, String problem) {
        return new Outcome.Refused(shown.asked(check, problem), problem);
    }

    private CheckView find(CheckPath path, Reader reader) {
        return checks.one(reader.account(), path.course(), path.lesson(), path.check())
                .orElseThrow(PageNotFound.missing());
    }
}
