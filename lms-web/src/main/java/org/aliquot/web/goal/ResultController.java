package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.plan.Goals;
import org.aliquot.readiness.RealResults;
import org.aliquot.readiness.ReportResult;
import org.aliquot.readiness.ReportedResult;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.GoalUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.GoalFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /goal/result}: what the board said. A failed exam's areas come first in the plan from then on. */
@Controller("realResultController")
@Audience(Audience.Who.SIGNED_IN)
class ResultController {

    private final Goals goals;
    private final RealResults results;
    private final LearnersCalendar calendar;

    ResultController(Goals goals, RealResults results, LearnersCalendar calendar) {
        this.goals = goals;
        this.results = results;
        this.calendar = calendar;
    }

    @GetMapping(GoalUrls.RESULT)
    ModelAndView page(@AuthenticationPrincipal Caller caller, Visit visit) {
        ResultForm form = goals.of(caller.id())
                .map(goal -> ResultForm.of(goal, calendar.today(caller.id())))
                .orElse(ResultForm.EMPTY);
        return show(visit, HttpStatus.OK, view(caller.id(), form, FieldErrors.NONE));
    }

    @PostMapping(GoalUrls.RESULT)
    ModelAndView tell(@ModelAttribute ResultForm form, @AuthenticationPrincipal Caller caller, Visit visit) {
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return refused(visit, caller, form, errors);
        }
        return switch (results.report(caller.id(), form.report())) {
            case ReportResult.Kept _ ->
                SeeOther.to(form.passed() ? GoalFlash.PASSED.at(SiteUrls.TODAY) : GoalFlash.FAILED.at(GoalUrls.GOAL));
            case ReportResult.Refused(ReportResult.Reason reason) ->
                refused(visit, caller, form, new FieldErrors(words(reason)));
        };
    }

    @PostMapping(GoalUrls.RESULT_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!results.remove(caller.id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(GoalFlash.RESULT_REMOVED.at(GoalUrls.RESULT));
    }

    private static Map<String, String> words(ReportResult.Reason reason) {
        return switch (reason) {
            case UNKNOWN_EXAM -> Map.of("target", t("Choose one of the exams."));
            case DAY -> Map.of("satOn", t("Choose the day on which you took it: today or earlier."));
            case SCORE -> Map.of("score", t("No board gives a score like that. Check it, or leave the field empty."));
            case AREA -> Map.of("below", t("Choose areas of this exam."));
        };
    }

    private ModelAndView refused(Visit visit, Caller caller, ResultForm form, FieldErrors errors) {
        return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, view(caller.id(), form, errors));
    }

    private ResultPage view(AccountId learner, ResultForm form, FieldErrors errors) {
        List<TargetExam> targets = goals.choices(learner);
        boolean any = targets.size() > 1 && Search.typed(form.target()).isEmpty();
        return new ResultPage(
                GoalWords.choices(targets, form.target()),
                Search.typed(form.satOn()),
                calendar.today(learner).toString(),
                Search.typed(form.outcome()),
                Search.typed(form.score()),
                targets.stream()
                        .filter(target -> any || target.key().equals(form.target()))
                        .flatMap(target -> target.areas().stream().map(area -> {
                            String value = target.key() + "/" + area.code();
                            return new ResultPage.Area(
                                    value,
                                    titled(area.title()),
                                    any ? GoalWords.shortTitle(target.title()) : "",
                                    form.names(value));
                        }))
                        .toList(),
                results.of(learner).stream()
                        .map(result -> told(result, targets, calendar.today(learner)))
                        .toList(),
                errors);
    }

    private static ResultPage.Told told(ReportedResult result, List<TargetExam> targets, LocalDate today) {
        String exam = targets.stream()
                .filter(target -> target.key().equals(result.target()))
                .map(target -> GoalWords.shortTitle(target.title()))
                .findFirst()
                .orElse(result.target());
        return new ResultPage.Told(
                exam + ", " + GoalWords.day(result.satOn(), today) + ": "
                        + (result.passed() ? t("passed") : t("not passed"))
                        + (result.score() == null ? "" : t(", score {0}", result.score())),
                GoalUrls.removal(result.id().toString()));
    }

    private static ModelAndView show(Visit visit, HttpStatus status, ResultPage view) {
        return visit.page(t("Your exam"), Destination.TODAY).show(status, "goal/result", view);
    }
}
