package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.completion.CompletionRule;
import org.aliquot.completion.CompletionRules;
import org.aliquot.completion.Quizzes;
import org.aliquot.completion.RuleChange;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What completes a course; for staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/authoring/courses/{slug}/completion-rule", produces = "application/json")
class CompletionRuleController {

    /** {@code examScore} is on the exam's scale, or in percent where it has none. */
    record NewRule(
            @NotNull Boolean lessons,
            @Nullable @Min(1) @Max(100) Integer checksPercent,
            @NotNull Quizzes quizzes,
            @Nullable @Size(max = 200) List<@NotNull String> named,
            @Nullable String exam,

            @Nullable @Min(0) @Max(CompletionRule.BEST_SCORE)
            Integer examScore,

            @NotNull Integer version) {}

    private final CompletionRules rules;
    private final CourseMapper json;

    CompletionRuleController(CompletionRules rules, CourseMapper json) {
        this.json = json;
        this.rules = rules;
    }

    @GetMapping
    CourseJson.Rule rule(@PathVariable String slug) {
        return rules.of(slug).map(json::rule).orElseThrow(ApiProblem::notFound);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PutMapping(consumes = "application/json")
    CourseJson.Rule change(
            @PathVariable String slug, @Valid @RequestBody NewRule wanted, @AuthenticationPrincipal Caller caller) {
        return switch (rules.change(slug, rule(wanted), caller.id())) {
            case RuleChange.Changed(var rule) -> json.rule(rule);
            case RuleChange.Stale(var standing, var by, var at) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "Version " + standing.version() + " stands. Read it again.");
            case RuleChange.NotOfCourse(var exam) ->
                throw ApiProblem.invalid("exam", "not-of-course", "“" + exam + "” is none of this course.");
            case RuleChange.UnknownCourse() -> throw ApiProblem.notFound();
        };
    }

    private static CompletionRule rule(NewRule wanted) {
        List<String> named = wanted.named() == null ? List.of() : wanted.named();
        if ((wanted.quizzes() == Quizzes.NAMED) == named.isEmpty()) {
            throw ApiProblem.invalid("named", "named-quizzes", "Name quizzes with “named”, and only then.");
        }
        if ((wanted.exam() == null) != (wanted.examScore() == null)) {
            throw ApiProblem.invalid("examScore", "exam-and-score", "An exam comes with its least score.");
        }
        if (!wanted.lessons()
                && wanted.checksPercent() == null
                && wanted.quizzes() == Quizzes.NONE
                && wanted.exam() == null) {
            throw ApiProblem.invalid("lessons", "nothing-asked", "A rule asks for something.");
        }
        return new CompletionRule(
                wanted.lessons(),
                wanted.checksPercent(),
                wanted.quizzes(),
                named,
                wanted.exam(),
                wanted.examScore(),
                wanted.version());
    }
}
