package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.Attempts;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SharedMistakes;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.Caller;
import org.aliquot.plan.DayPlans;
import org.aliquot.plan.Goal;
import org.aliquot.plan.GoalChange;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.problem.ProblemKind;
import org.aliquot.readiness.OwnReadiness;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller studies for, what to do for it today, and how they stand. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me", produces = "application/json")
class MyStudyController {

    /** Without {@code version} where there was no goal before. */
    record GoalChangeBody(
            @NotNull String exam,
            @Nullable LocalDate examOn,
            @NotNull List<@NotNull String> days,
            @NotNull Integer minutes,
            @Nullable Integer version) {}

    private final Goals goals;
    private final TargetExams targets;
    private final DayPlans plans;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final OwnProgress progress;
    private final Attempts attempts;
    private final SharedMistakes mistakes;
    private final StudyMapper json;

    MyStudyController(
            Goals goals,
            TargetExams targets,
            DayPlans plans,
            OwnMastery mastery,
            OwnReadiness readiness,
            OwnProgress progress,
            Attempts attempts,
            SharedMistakes mistakes,
            StudyMapper json) {
        this.mistakes = mistakes;
        this.json = json;
        this.goals = goals;
        this.targets = targets;
        this.plans = plans;
        this.mastery = mastery;
        this.readiness = readiness;
        this.progress = progress;
        this.attempts = attempts;
    }

    /** What a goal can be. */
    @GetMapping("/goal/choices")
    List<StudyJson.Target> choices(@AuthenticationPrincipal Caller caller) {
        return json.targets(goals.choices(caller.id()));
    }

    @GetMapping("/goal")
    StudyJson.Goal goal(@AuthenticationPrincipal Caller caller) {
        return goals.of(caller.id()).map(json::goal).orElseThrow(ApiProblem::notFound);
    }

    @PutMapping(path = "/goal", consumes = "application/json")
    StudyJson.Goal change(@Valid @RequestBody GoalChangeBody wanted, @AuthenticationPrincipal Caller caller) {
        GoalWish wish = new GoalWish(wanted.exam(), wanted.examOn(), days(wanted.days()), wanted.minutes());
        return switch (goals.set(caller.id(), wanted.version(), wish)) {
            case GoalChange.Kept(Goal goal) -> json.goal(goal);
            case GoalChange.Stale _ ->
                throw new ApiProblem(ProblemKind.STALE_VERSION, "Read the goal again; it was changed.");
            case GoalChange.Refused(Set<GoalChange.Flaw> flaws) ->
                throw refused(flaws.iterator().next());
        };
    }

    private static ApiProblem refused(GoalChange.Flaw flaw) {
        return switch (flaw) {
            case TARGET -> ApiProblem.invalid("exam", "unknown", "None of the exams that one's courses prepare for.");
            case DATE -> ApiProblem.invalid("examOn", "out-of-range", "A day from today on, at most three years away.");
            case DAYS -> ApiProblem.invalid("days", "required", "At least one day of the week.");
            case MINUTES -> ApiProblem.invalid("minutes", "out-of-range", "10 to 480 minutes.");
        };
    }

    private static Set<DayOfWeek> days(List<String> words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words) {
            days.add(Goal.day(word)
                    .orElseThrow(() -> ApiProblem.invalid("days", "unknown", "Days are named monday to sunday.")));
        }
        return days;
    }

    /** Not found without a goal, as are readiness and mastery. */
    @GetMapping("/plan")
    StudyJson.Plan plan(@AuthenticationPrincipal Caller caller) {
        return plans.today(caller.id(), progress.day(caller.id()).courses(), attempts.open(caller.id()))
                .map(json::plan)
                .orElseThrow(ApiProblem::notFound);
    }

    @GetMapping("/readiness")
    StudyJson.Ready readiness(@AuthenticationPrincipal Caller caller) {
        LearnerMastery own = own(caller);
        return json.ready(own, readiness.of(own));
    }

    @GetMapping("/mastery")
    StudyJson.Mastery mastery(@AuthenticationPrincipal Caller caller) {
        return json.mastery(own(caller));
    }

    /** What wrong answers have in common, the most frequent first; whatever one studies for. */
    @GetMapping("/mistakes")
    StudyJson.Mistakes mistakes(@AuthenticationPrincipal Caller caller) {
        return new StudyJson.Mistakes(json.mistakes(mistakes.of(caller.id())));
    }

    private LearnerMastery own(Caller caller) {
        return goals.of(caller.id())
                .map(Goal::target)
                .flatMap(targets::find)
                .map(target -> mastery.of(caller.id(), target))
                .orElseThrow(ApiProblem::notFound);
    }
}
