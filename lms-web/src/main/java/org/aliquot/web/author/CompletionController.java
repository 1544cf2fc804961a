package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.completion.CompletionRule;
import org.aliquot.completion.CompletionRules;
import org.aliquot.completion.RuleChange;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/courses/{course}/completion}: what completes a course. */
@Controller
@Audience(Audience.Who.STAFF)
class CompletionController {

    private final CourseDesk desk;
    private final CompletionRules rules;
    private final Accounts accounts;

    CompletionController(CourseDesk desk, CompletionRules rules, Accounts accounts) {
        this.desk = desk;
        this.rules = rules;
        this.accounts = accounts;
    }

    @GetMapping(AuthorUrls.COMPLETION)
    ModelAndView show(@PathVariable String course, Visit visit) {
        CompletionRule rule = rules.of(course).orElseThrow(PageNotFound::new);
        return show(HttpStatus.OK, course, CompletionForm.of(rule), FieldErrors.NONE, null, visit);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.COMPLETION)
    ModelAndView change(@PathVariable String course, @ModelAttribute CompletionForm form, Visit visit) {
        Typed reading = new Typed();
        CompletionRule wanted = form.rule(reading);
        if (wanted == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, course, form, reading.errors(), null, visit);
        }
        return switch (rules.change(course, wanted, visit.caller().id())) {
            case RuleChange.Changed _ -> SeeOther.to(TeachingFlash.COMPLETION_CHANGED.at(AuthorUrls.course(course)));
            case RuleChange.Stale stale ->
                show(HttpStatus.CONFLICT, course, form, FieldErrors.NONE, meanwhile(course, form, stale, visit), visit);
            case RuleChange.NotOfCourse _ -> {
                FieldErrors gone = new FieldErrors(Map.of("named", "A quiz or exam is gone. Choose again."));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, course, form, gone, null, visit);
            }
            case RuleChange.UnknownCourse() -> throw new PageNotFound();
        };
    }

    private Meanwhile meanwhile(String course, CompletionForm typed, RuleChange.Stale stale, Visit visit) {
        CompletionForm stands = CompletionForm.of(stale.standing());
        List<Meanwhile.Difference> differences = new Meanwhile.Comparison<>(typed, stands)
                .field("All lessons", form -> form.lessons() ? "required" : "not required")
                .field("Questions in lessons answered right, in percent", CompletionForm::checks)
                .field("Quizzes to pass", CompletionForm::quizzes)
                .field("Chosen quizzes", form -> String.join(", ", form.named()))
                .field("Exam", CompletionForm::exam)
                .field("Minimum score", CompletionForm::score)
                .done();
        return new Meanwhile(
                Meanwhile.name(stale.by(), accounts),
                stale.at() == null ? "some time" : visit.dates().time(stale.at()),
                "what completes this course",
                stale.standing().version(),
                AuthorUrls.completion(course),
                differences);
    }

    private ModelAndView show(
            HttpStatus status,
            String course,
            CompletionForm form,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile,
            Visit visit) {
        CoursePlan plan = desk.plan(course).orElseThrow(PageNotFound::new);
        List<ExamSpec> specs =
                rules.exams(course).stream().map(ExamVersion::spec).toList();
        CompletionEditor view = new CompletionEditor(
                course,
                plan.title(),
                form.standing(),
                form.lessons(),
                form.checks(),
                List.of(
                        choice("none", "None", form.quizzes()),
                        choice("all", "All quizzes of its lessons", form.quizzes()),
                        choice("named", "Those chosen below", form.quizzes())),
                specs.stream()
                        .map(spec -> new Choice(
                                spec.key(), spec.title(), form.named().contains(spec.key())))
                        .toList(),
                Stream.concat(
                                Stream.of(choice("", "None", form.exam())),
                                specs.stream().map(spec -> choice(spec.key(), scored(spec), form.exam())))
                        .toList(),
                form.score(),
                errors,
                meanwhile);
        return visit.at(Place.TEACH, plan.title()).show(status, "author/completion", view);
    }

    private static String scored(ExamSpec spec) {
        return spec.title()
                + (spec.outcome().scale() == ScoreScale.NONE
                        ? " (percent)"
                        : " (" + spec.outcome().scale().word() + ")");
    }

    private static Choice choice(String value, String title, String chosen) {
        return new Choice(value, title, value.equals(chosen));
    }
}
