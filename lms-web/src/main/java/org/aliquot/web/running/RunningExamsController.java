package org.aliquot.web.running;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Extension;
import org.aliquot.delivery.ExtensionResult;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.flash.RunningFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/attempts}: who is sitting an exam, and extra time for them. */
@Controller
@Audience(value = Audience.Who.STAFF, besides = Role.PROCTOR)
class RunningExamsController {

    /** The form as it was typed. */
    record ExtensionForm(
            @Nullable String exam,
            @Nullable String q,
            @Nullable UUID after,
            @Nullable String minutes,
            @Nullable String reason,
            @Nullable String requestId) {

        AttemptsWanted wanted() {
            return new AttemptsWanted(exam, q, after, null);
        }
    }

    static final String PAGE = "running/attempts";
    static final String TITLE = "Running exams";
    private static final int MOST_MINUTES = 600;
    static final String MINUTES_WANTED = "Enter whole minutes from 1 to " + MOST_MINUTES + ", such as 10.";

    private final Attempts attempts;
    private final AttemptLists lists;
    private final DoneTo doneTo;

    RunningExamsController(Attempts attempts, AttemptLists lists, DoneTo doneTo) {
        this.attempts = attempts;
        this.lists = lists;
        this.doneTo = doneTo;
    }

    @GetMapping(RunningUrls.ATTEMPTS)
    ModelAndView list(
            @ModelAttribute AttemptsWanted wanted, @RequestParam(required = false) @Nullable UUID done, Visit visit) {
        AttemptList view = lists.list(wanted, AttemptList.Problem.NONE, visit);
        return visit.at(Place.ATTEMPTS, TITLE).doneTo(doneTo.of(done, visit)).show(PAGE, view);
    }

    @PostMapping(RunningUrls.EXTENSION)
    ModelAndView extend(@PathVariable UUID id, @ModelAttribute ExtensionForm form, Visit visit) {
        Optional<Integer> minutes = minutes(form.minutes());
        String reason = Search.typed(form.reason());
        if (minutes.isEmpty() || !Reasons.isOne(reason)) {
            return refused(id, form, wrong(minutes, reason), visit);
        }
        Extension wanted = new Extension(Duration.ofMinutes(minutes.get()), reason, form.requestId());
        return switch (attempts.extend(new AttemptId(id), wanted, visit.caller())) {
            case ExtensionResult.Own() ->
                refused(
                        id,
                        form,
                        new FieldErrors(Map.of("minutes", "You cannot give yourself extra time. Ask a colleague.")),
                        visit);
            case ExtensionResult.Extended(var deadline) ->
                SeeOther.to(RunningFlash.EXTENDED.at(RunningUrls.done(
                        RunningUrls.attemptsOf(Search.typed(form.exam()), Search.typed(form.q()), "", ""), id)));
            case ExtensionResult.AttemptFinal() ->
                refused(id, form, new FieldErrors(Map.of("minutes", "The attempt has ended meanwhile.")), visit);
            case ExtensionResult.NoLimit() ->
                refused(id, form, new FieldErrors(Map.of("minutes", "The attempt has no time limit.")), visit);
            case ExtensionResult.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(UUID id, ExtensionForm form, FieldErrors errors, Visit visit) {
        AttemptList.Problem problem =
                new AttemptList.Problem(id, false, Search.typed(form.minutes()), Search.typed(form.reason()), errors);
        AttemptList view = lists.list(form.wanted(), problem, visit);
        return visit.at(Place.ATTEMPTS, TITLE).show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, view);
    }

    private static FieldErrors wrong(Optional<Integer> minutes, String reason) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (minutes.isEmpty()) {
            errors.put("minutes", MINUTES_WANTED);
        }
        if (!Reasons.isOne(reason)) {
            errors.put("reason", Reasons.WANTED);
        }
        return new FieldErrors(errors);
    }

    static Optional<Integer> minutes(@Nullable String text) {
        String typed = Search.typed(text);
        return typed.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(minutes -> minutes >= 1 && minutes <= MOST_MINUTES)
                : Optional.empty();
    }
}
