package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Caller;
import org.aliquot.people.Profile;
import org.aliquot.people.ProfileSettings;
import org.aliquot.plan.Goal;
import org.aliquot.plan.GoalChange;
import org.aliquot.plan.Goals;
import org.aliquot.readiness.RealResults;
import org.aliquot.reminder.Reminders;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.GoalUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.GoalFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /goal}: which exam, when, and how much time there is. Asked after enrolling, never demanded. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class GoalController {

    private final Goals goals;
    private final Profile profile;
    private final LearnersCalendar calendar;
    private final Reminders reminders;
    private final RealResults results;
    private final SchoolZone zone;

    GoalController(
            Goals goals,
            Profile profile,
            LearnersCalendar calendar,
            Reminders reminders,
            RealResults results,
            SchoolZone zone) {
        this.goals = goals;
        this.results = results;
        this.reminders = reminders;
        this.profile = profile;
        this.calendar = calendar;
        this.zone = zone;
    }

    @GetMapping(GoalUrls.GOAL)
    ModelAndView page(
            @RequestParam(required = false) @Nullable String course,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        String own = person(caller).account().timeZone();
        GoalForm form = goals.of(caller.id())
                .map(goal -> GoalForm.of(goal, own, reminders.hour(caller.id()), isTold(caller, goal)))
                .orElseGet(() -> GoalForm.fresh(own, course));
        return show(visit, HttpStatus.OK, view(caller, form, own, FieldErrors.NONE, null));
    }

    @PostMapping(GoalUrls.GOAL)
    ModelAndView save(@ModelAttribute GoalForm form, @AuthenticationPrincipal Caller caller, Visit visit) {
        AccountDetail person = person(caller);
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return refused(visit, caller, form, all(errors, words(goals.flaws(caller.id(), form.wish()))));
        }
        live(caller, person, Search.typed(form.zone()));
        return switch (goals.set(caller.id(), form.version(), form.wish())) {
            case GoalChange.Kept _ -> {
                remind(caller, form);
                yield SeeOther.to(GoalFlash.SET.at(SiteUrls.TODAY));
            }
            case GoalChange.Refused(Set<GoalChange.Flaw> flaws) -> refused(visit, caller, form, words(flaws));
            case GoalChange.Stale(Goal standing) ->
                show(
                        visit,
                        HttpStatus.CONFLICT,
                        view(caller, form, person.account().timeZone(), FieldErrors.NONE, standing));
        };
    }

    @PostMapping(GoalUrls.NO_PLACEMENT)
    ModelAndView declinePlacement(@AuthenticationPrincipal Caller caller) {
        goals.declinePlacement(caller.id());
        return SeeOther.to(GoalFlash.NO_PLACEMENT.at(SiteUrls.TODAY));
    }

    private void remind(Caller caller, GoalForm form) {
        form.reminder().ifPresentOrElse(hour -> reminders.remind(caller.id(), hour), () -> reminders.end(caller.id()));
    }

    /** From when to when a day lasts. Somebody who changed their profile at this moment keeps that. */
    private void live(Caller caller, AccountDetail person, String wanted) {
        if (!person.account().timeZone().equals(wanted)) {
            profile.save(
                    caller.id(),
                    new ProfileSettings(
                            person.account().name(),
                            wanted,
                            person.account().language(),
                            person.account().accommodation().largerText(),
                            person.newsLetters(),
                            person.mailOff(),
                            person.noticesOff(),
                            person.version()));
        }
    }

    private ModelAndView refused(Visit visit, Caller caller, GoalForm form, FieldErrors errors) {
        return show(
                visit,
                HttpStatus.UNPROCESSABLE_CONTENT,
                view(caller, form, person(caller).account().timeZone(), errors, null));
    }

    /** In the order of the form; of two about one field what was not readable. */
    private static FieldErrors all(FieldErrors unreadable, FieldErrors flaws) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : List.of("target", "date", "days", "minutes", "zone", "remind")) {
            String message = unreadable.has(field) ? unreadable.of(field) : flaws.of(field);
            if (message != null) {
                words.put(field, message);
            }
        }
        return new FieldErrors(words);
    }

    private static FieldErrors words(Set<GoalChange.Flaw> flaws) {
        Map<String, String> words = new LinkedHashMap<>();
        for (GoalChange.Flaw flaw : GoalChange.Flaw.values()) {
            if (flaws.contains(flaw)) {
                switch (flaw) {
                    case TARGET -> words.put("target", t("Choose one of the exams that your courses prepare for."));
                    case DATE ->
                        words.put(
                                "date",
                                t(
                                        "Choose a day from today on, at most {0} years away, or leave the field empty.",
                                        Goal.MOST_YEARS));
                    case DAYS -> words.put("days", t("Choose at least one day."));
                    case MINUTES ->
                        words.put(
                                "minutes", t("Type a number from {0} to {1}.", Goal.LEAST_MINUTES, Goal.MOST_MINUTES));
                }
            }
        }
        return new FieldErrors(words);
    }

    private GoalPage view(Caller caller, GoalForm form, String own, FieldErrors errors, @Nullable Goal standing) {
        List<TargetExam> targets = goals.choices(caller.id());
        String course = Search.typed(form.course());
        return new GoalPage(
                GoalWords.choices(targets, form.target()),
                Search.typed(form.date()),
                earliest(form, calendar.today(caller.id())).toString(),
                form.dayChoices(),
                Search.typed(form.minutes()),
                form.zoneChoices(),
                own.equals(zone.name()) && form.version() == null ? zone.name() : null,
                form.reminderChoices(),
                standing == null ? form.version() : (Integer) standing.version(),
                standing == null ? null : GoalWords.of(standing, targets, calendar.today(caller.id())),
                course.isEmpty() ? SiteUrls.TODAY : CourseUrls.course(course),
                errors);
    }

    private boolean isTold(Caller caller, Goal goal) {
        LocalDate exam = goal.examOn();
        return exam != null
                && results.of(caller.id()).stream()
                        .anyMatch(result -> result.target().equals(goal.target())
                                && !result.satOn().isBefore(exam));
    }

    /** The day of an exam that is over stays until something is told of it. */
    private static LocalDate earliest(GoalForm form, LocalDate today) {
        LocalDate day = form.day();
        return day != null && day.isBefore(today) ? day : today;
    }

    private AccountDetail person(Caller caller) {
        return profile.of(caller.id()).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView show(Visit visit, HttpStatus status, GoalPage view) {
        return visit.page(t("Your goal"), Destination.TODAY).show(status, "goal/page", view);
    }
}
