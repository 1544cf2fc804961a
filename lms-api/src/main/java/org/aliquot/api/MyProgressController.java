package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.completion.CourseStanding;
import org.aliquot.completion.LearnerProgress;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has done. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class MyProgressController {

    /** {@code completions} says how each course stands with what completes it. */
    record MyProgress(
            List<ProgressJson.Course> courses,
            List<Completion> completions,
            List<Taken> open,
            List<Taken> finished,
            List<ResultJson.Area> areas) {}

    record Completion(String course, @Nullable Instant completedAt, int parts, int partsMet, List<Asked> asked) {}

    /** {@code kind} is lessons, checks, quizzes or exam; {@code done} and {@code needed} count those, or are scores. */
    record Asked(
            String kind,
            @Nullable Integer done,
            int needed,
            boolean met,
            @Nullable String exam,
            List<String> missing) {}

    record Taken(
            String attempt,
            String exam,
            String title,
            String mode,
            String status,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant finalAt,
            ResultJson.@Nullable Result result) {}

    private final OwnProgress progress;
    private final ResultMapper results;
    private final CourseMapper json;

    MyProgressController(OwnProgress progress, ResultMapper results, CourseMapper json) {
        this.json = json;
        this.results = results;
        this.progress = progress;
    }

    @GetMapping(path = "/api/v1/me/progress", produces = "application/json")
    MyProgress progress(@AuthenticationPrincipal Caller caller) {
        LearnerProgress own = progress.progress(caller.id());
        return new MyProgress(
                json.progress(own.courses()),
                own.courses().stream()
                        .flatMap(course -> Stream.ofNullable(own.standings().get(course.slug())))
                        .map(MyProgressController::completion)
                        .toList(),
                taken(own.open()),
                taken(own.finished()),
                results.areas(own.areas()));
    }

    private static Completion completion(CourseStanding standing) {
        return new Completion(
                standing.course(),
                standing.completedAt(),
                standing.parts().size(),
                (int) standing.partsMet(),
                standing.parts().stream().map(MyProgressController::asked).toList());
    }

    private static Asked asked(CourseStanding.Part part) {
        return switch (part) {
            case CourseStanding.Part.Lessons(var done, var total, var met) ->
                new Asked("lessons", done, total, met, null, List.of());
            case CourseStanding.Part.Checks(var right, var total, var percent, var needed, var met) ->
                new Asked("checks", right, needed, met, null, List.of());
            case CourseStanding.Part.Quizzes(var missing, var total, var met) ->
                new Asked("quizzes", total - missing.size(), total, met, null, missing);
            case CourseStanding.Part.Exam(var title, var score, var best, var scaled, var met) ->
                new Asked("exam", best, score, met, title, List.of());
        };
    }

    private List<Taken> taken(List<AttemptSummary> attempts) {
        return attempts.stream().map(this::taken).toList();
    }

    private Taken taken(AttemptSummary attempt) {
        return new Taken(
                attempt.id().toString(),
                attempt.exam(),
                attempt.title(),
                attempt.mode().word(),
                attempt.status().word(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.finalAt(),
                results.resultIfAny(attempt.result()));
    }
}
