package org.aliquot.web.enrollment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/enrollments/{id}}: one enrollment, and everything that can be done with it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class EnrollmentController {

    /** The form as it was typed; the last day is inclusive. */
    record WindowForm(@Nullable String firstDay, @Nullable String lastDay) {}

    private static final String PAGE = "enrollment/one";

    private final EnrollmentDesk desk;
    private final EnrollmentPages pages;

    EnrollmentController(EnrollmentDesk desk, EnrollmentPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(EnrollmentUrls.ENROLLMENT)
    ModelAndView enrollment(@PathVariable UUID id, Visit visit) {
        EnrollmentRecord record = record(id);
        return show(HttpStatus.OK, pages.page(record, visit.dates()), undoing(record, visit), visit);
    }

    @PostMapping(EnrollmentUrls.EXTENSION)
    ModelAndView extend(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Visit visit) {
        return answer(desk.extend(id, version, visit.caller()), EnrollmentFlash.ACCESS_EXTENDED, null, visit);
    }

    @PostMapping(EnrollmentUrls.EXTENSION_UNDOING)
    ModelAndView takeExtensionBack(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Visit visit) {
        return answer(desk.takeExtensionBack(id, version, visit.caller()), EnrollmentFlash.NOT_EXTENDED, null, visit);
    }

    @PostMapping(EnrollmentUrls.PAUSE)
    ModelAndView pause(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Visit visit) {
        return answer(desk.pause(id, version, visit.caller().id()), EnrollmentFlash.PAUSED, null, visit);
    }

    @PostMapping(EnrollmentUrls.RESUMPTION)
    ModelAndView resume(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Visit visit) {
        return answer(desk.resume(id, version, visit.caller().id()), EnrollmentFlash.RESUMED, null, visit);
    }

    @PostMapping(EnrollmentUrls.WITHDRAWAL)
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            Visit visit) {
        EndReason why = Arrays.stream(EndReason.values())
                .filter(known -> known.word().equals(reason))
                .findFirst()
                .orElse(EndReason.OTHER);
        return answer(desk.withdraw(id, version, why, visit.caller().id()), EnrollmentFlash.WITHDRAWN, null, visit);
    }

    @PostMapping(EnrollmentUrls.WINDOW)
    ModelAndView window(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @ModelAttribute WindowForm form,
            Visit visit) {
        EnrollmentPage.Form typed =
                new EnrollmentPage.Form(Search.typed(form.firstDay()), Search.typed(form.lastDay()));
        Typed reading = new Typed();
        LocalDate first = reading.day("firstDay", typed.firstDay());
        LocalDate last = reading.day("lastDay", typed.lastDay());
        if (first == null) {
            reading.wrong("firstDay", "Enter the first day.");
        } else if (last != null && last.isBefore(first)) {
            reading.wrong("lastDay", "The last day must not come before the first.");
        }
        if (first == null || !reading.isSound()) {
            return again(record(id), typed, reading.errors(), visit);
        }
        LocalDate end = last == null ? null : last.plusDays(1);
        return answer(
                desk.window(id, version, first, end, visit.caller().id()), EnrollmentFlash.WINDOW_SET, typed, visit);
    }

    private ModelAndView answer(EnrollmentChange change, Flash done, EnrollmentPage.@Nullable Form typed, Visit visit) {
        return switch (change) {
            case EnrollmentChange.Changed(var record) -> SeeOther.to(done.at(EnrollmentUrls.enrollment(record.id())));
            case EnrollmentChange.Stale(var standing) ->
                trouble(standing, typed, pages.meanwhile(standing, visit.dates()), visit);
            case EnrollmentChange.Refused(var why, var standing) ->
                trouble(
                        standing,
                        typed,
                        new EnrollmentPage.Trouble("That was not done", EnrollmentWords.why(why)),
                        visit);
            case EnrollmentChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView trouble(
            EnrollmentRecord standing,
            EnrollmentPage.@Nullable Form typed,
            EnrollmentPage.Trouble trouble,
            Visit visit) {
        EnrollmentPage.Form form = typed == null ? EnrollmentPages.form(standing) : typed;
        EnrollmentPage view = pages.page(standing, form, FieldErrors.NONE, trouble, visit.dates());
        return show(HttpStatus.CONFLICT, view, null, visit);
    }

    private ModelAndView again(EnrollmentRecord record, EnrollmentPage.Form typed, FieldErrors errors, Visit visit) {
        EnrollmentPage view = pages.page(record, typed, errors, null, visit.dates());
        return show(HttpStatus.UNPROCESSABLE_CONTENT, view, null, visit);
    }

    private static @Nullable String undoing(EnrollmentRecord record, Visit visit) {
        return visit.said() == EnrollmentFlash.ACCESS_EXTENDED
                        && record.change().extendedFrom() != null
                ? EnrollmentUrls.extensionUndoing(record.id(), record.change().version())
                : null;
    }

    private static ModelAndView show(HttpStatus status, EnrollmentPage view, @Nullable String undoing, Visit visit) {
        return visit.at(
                        Place.PEOPLE,
                        view.facts().person() + ", " + view.facts().course())
                .undoing(undoing)
                .show(status, PAGE, view);
    }

    private EnrollmentRecord record(UUID id) {
        return desk.find(id).orElseThrow(PageNotFound::new);
    }
}
