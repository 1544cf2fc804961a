package org.aliquot.web.lesson;

import java.util.List;
import java.util.Optional;
import org.aliquot.completion.CheckCommand;
import org.aliquot.completion.CheckResult;
import org.aliquot.completion.CheckView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.response.Response;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.question.Answers;
import org.springframework.stereotype.Component;

/** Takes the form of a knowledge check and makes of its outcome what is shown next. */
@Component
class CheckDesk {

    /** What to show: the reasons, or the same form with what is wrong. */
    sealed interface Outcome {

        record Judged(LessonCheck check) implements Outcome {}

        record Refused(LessonCheck check, String problem) implements Outcome {}
    }

    private static final String NOTHING_CHOSEN = "Choose an answer first.";
    private static final String MISFIT = "This question has changed since you opened the page. Choose again.";
    private static final String EXAM_RUNNING =
            "You are taking an exam that has this question. You can check yourself here again once you have handed it in.";

    private final KnowledgeChecks checks;
    private final CheckViews views;

    CheckDesk(KnowledgeChecks checks, CheckViews views) {
        this.checks = checks;
        this.views = views;
    }

    /** The check as if it had not been answered. */
    LessonCheck asked(CheckPath path, Reader reader) {
        return views.of(path.course(), path.lesson(), reader.dates()).asked(find(path, reader), null);
    }

    Outcome answer(CheckPath path, List<String> choices, Reader reader) {
        CheckView check = find(path, reader);
        Checks shown = views.of(path.course(), path.lesson(), reader.dates());
        Optional<Response> response = Answers.of(check.question().type(), choices);
        if (response.isEmpty()) {
            return refused(shown, check, NOTHING_CHOSEN);
        }
        return switch (checks.answer(
                new CheckCommand(reader.caller(), path.course(), path.lesson(), path.check(), response.get()))) {
            case CheckResult.Judged(var verdict) -> new Outcome.Judged(shown.judged(path.check(), verdict));
            case CheckResult.ExamRunning() -> refused(shown, check, EXAM_RUNNING);
            case CheckResult.Misfit() -> refused(shown, check, MISFIT);
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
