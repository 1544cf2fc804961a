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
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.flash.RunningFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.jspecify.annotations.Nullable;
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
            @Nullable String minutes,
            @Nullable String reason,
            @Nullable String requestId) {}

    private static final int MOST_MINUTES = 600;
    static final String MINUTES_WANTED = "Enter whole minutes from 1 to " + MOST_MINUTES + ", such as 10.";

    private final Attempts attempts;
    private final RunningPages pages;

    RunningExamsController(Attempts attempts, RunningPages pages) {
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping(RunningUrls.ATTEMPTS)
    ModelAndView list(
            @ModelAttribute AttemptsWanted wanted, @RequestParam(required = false) @Nullable UUID done, Visit visit) {
        return pages.show(wanted, done, visit);
    }

    @PostMapping(RunningUrls.EXTENSION)
    ModelAndView extend(
            @PathVariable UUID id,
            @ModelAttribute ExtensionForm form,
            @ModelAttribute AttemptsWanted shown,
            Visit visit) {
        Optional<Integer> minutes = minutes(form.minutes());
        String reason = Search.typed(form.reason());
        if (minutes.isEmpty() || !Reasons.isOne(reason)) {
            return pages.refused(shown, problem(id, form, wrong(minutes, reason)), visit);
        }
        Extension wanted = new Extension(Duration.ofMinutes(minutes.get()), reason, form.requestId());
        return switch (attempts.extend(new AttemptId(id), wanted, visit.caller())) {
            case ExtensionResult.Own() ->
                pages.refused(
                        shown,
                        problem(id, form, wrong("You cannot give yourself extra time. Ask a colleague.")),
                        visit);
            case ExtensionResult.Extended(var deadline) ->
                SeeOther.to(RunningFlash.EXTENDED.at(
                        RunningUrls.done(shown.narrowed().url(), id)));
            case ExtensionResult.AttemptFinal() ->
                pages.refused(shown, problem(id, form, wrong("The attempt has ended meanwhile.")), visit);
            case ExtensionResult.NoLimit() ->
                pages.refused(shown, problem(id, form, wrong("The attempt has no time limit.")), visit);
            case ExtensionResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static AttemptList.Problem problem(UUID id, ExtensionForm form, FieldErrors errors) {
        return new AttemptList.Problem(id, false, Search.typed(form.minutes()), Search.typed(form.reason()), errors);
    }

    private static FieldErrors wrong(String why) {
        return new FieldErrors(Map.of("minutes", why));
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
