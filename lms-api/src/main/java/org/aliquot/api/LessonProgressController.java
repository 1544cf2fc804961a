package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.aliquot.access.Audience;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonReport;
import org.aliquot.completion.LessonReportResult;
import org.aliquot.completion.LessonState;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How far the caller is with a lesson. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class LessonProgressController {

    /** {@code secondsSpent} is the reading time since the last report, {@code section} the heading that is being read. */
    record Progress(
            @NotNull LessonState state,
            @Nullable @Min(0) Integer secondsSpent,
            @Nullable @Size(min = 1, max = 120) String section) {}

    record Standing(
            LessonState state,
            int secondsSpent,
            @Nullable Instant completedAt,
            @Nullable String section) {}

    private final LessonProgress progress;

    LessonProgressController(LessonProgress progress) {
        this.progress = progress;
    }

    @PutMapping(
            path = "/api/v1/courses/{slug}/lessons/{lesson}/progress",
            consumes = "application/json",
            produces = "application/json")
    Standing report(
            @PathVariable String slug,
            @PathVariable String lesson,
            @Valid @RequestBody Progress body,
            @AuthenticationPrincipal Caller caller) {
        int seconds = body.secondsSpent() == null ? 0 : body.secondsSpent();
        return switch (progress.report(new LessonReport(caller, slug, lesson, body.state(), seconds, body.section()))) {
            case LessonReportResult.Recorded(var now, var total, var completedAt, var section) ->
                new Standing(now, total, completedAt, section);
            case LessonReportResult.Closed(var availability) -> throw ClosedLesson.problem(availability);
            // A lesson is hidden from those who are not enrolled.
            case LessonReportResult.NotEnrolled() -> throw ApiProblem.notFound();
            case LessonReportResult.UnknownLesson() -> throw ApiProblem.notFound();
        };
    }
}
