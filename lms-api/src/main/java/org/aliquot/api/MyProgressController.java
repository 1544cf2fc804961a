package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LearnerProgress;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has done. */
@RestController
class MyProgressController {

    record MyProgress(List<CourseProgress> courses, List<Taken> open, List<Taken> finished, List<AreaResult> areas) {}

    record Taken(
            String attempt,
            String exam,
            String title,
            String mode,
            String status,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant finalAt,
            @Nullable ResultView result) {}

    private final OwnProgress progress;

    MyProgressController(OwnProgress progress) {
        this.progress = progress;
    }

    @GetMapping(path = "/api/v1/me/progress", produces = "application/json")
    MyProgress progress(@AuthenticationPrincipal Caller caller) {
        LearnerProgress own = progress.progress(caller.id());
        return new MyProgress(own.courses(), taken(own.open()), taken(own.finished()), own.areas());
    }

    private static List<Taken> taken(List<AttemptSummary> attempts) {
        return attempts.stream().map(MyProgressController::taken).toList();
    }

    private static Taken taken(AttemptSummary attempt) {
        return new Taken(
                attempt.id().toString(),
                attempt.exam(),
                attempt.title(),
                attempt.mode().word(),
                attempt.status().word(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.finalAt(),
                attempt.result());
    }
}
