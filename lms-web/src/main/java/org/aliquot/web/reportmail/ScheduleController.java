package org.aliquot.web.reportmail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.reportmail.KeptFile;
import org.aliquot.reportmail.ScheduleResult;
import org.aliquot.reportmail.ScheduleWish;
import org.aliquot.reportmail.Schedules;
import org.aliquot.reports.Report;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.flash.ReportMailFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/report-schedules}: reports that come by themselves, and the files that came. */
@Controller
@Audience(Audience.Who.STAFF)
class ScheduleController {

    private final Schedules schedules;
    private final SchedulePages pages;
    private final WishPages wishes;

    ScheduleController(Schedules schedules, SchedulePages pages, WishPages wishes) {
        this.schedules = schedules;
        this.pages = pages;
        this.wishes = wishes;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportMailUrls.SCHEDULES)
    ModelAndView list(Visit visit) {
        AccountId caller = visit.caller().id();
        return visit.at(Place.REPORT, "Reports by email")
                .show("reportmail/list", pages.list(schedules.of(caller), schedules.files(caller), visit));
    }

    @GetMapping(ReportMailUrls.WISH)
    ModelAndView ask(@RequestParam(defaultValue = "") String view, Visit visit) {
        return show(HttpStatus.OK, WishForm.fresh(view), FieldErrors.NONE, visit);
    }

    @PostMapping(ReportMailUrls.SCHEDULES)
    ModelAndView make(@ModelAttribute WishForm form, Visit visit) {
        ScheduleWish wish = form.wish().orElseThrow(PageNotFound::new);
        return switch (schedules.make(visit.caller().id(), wish)) {
            case ScheduleResult.Made _ -> SeeOther.to(ReportMailFlash.MADE.at(ReportMailUrls.SCHEDULES));
            case ScheduleResult.NotStaff(List<String> addresses) ->
                refused(form, RefusedWish.notStaff(addresses), visit);
            case ScheduleResult.TooMany() -> refused(form, RefusedWish.tooManySchedules(), visit);
            case ScheduleResult.UnknownView() -> throw new PageNotFound();
        };
    }

    @PostMapping(ReportMailUrls.REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        if (!schedules.remove(visit.caller().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(ReportMailFlash.REMOVED.at(ReportMailUrls.SCHEDULES));
    }

    @PostMapping(ReportMailUrls.NOW)
    ModelAndView now(@PathVariable UUID id, @RequestParam UUID press, Visit visit) {
        ReportMailFlash said = switch (schedules.sendNow(visit.caller(), id, press)) {
            case MADE -> ReportMailFlash.NOW;
            case NOTHING -> ReportMailFlash.NOTHING_NOW;
            case TOO_MANY -> ReportMailFlash.TOO_MANY_NOW;
            case UNKNOWN -> throw new PageNotFound();
        };
        return SeeOther.to(said.at(ReportMailUrls.SCHEDULES));
    }

    /** One that is gone leads to the list, which says why. */
    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportMailUrls.FILE)
    ResponseEntity<byte[]> file(@PathVariable UUID id, Visit visit) {
        KeptFile file = schedules.file(visit.caller().id(), id).orElseThrow(PageNotFound::new);
        if (file.state() != KeptFile.State.READY) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(ReportMailUrls.SCHEDULES))
                    .build();
        }
        byte[] content = schedules.open(visit.caller(), id).orElseThrow(PageNotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.format().mediaType())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + kind(file) + "-" + file.day() + "."
                                + file.format().word() + "\"")
                .body(content);
    }

    private static String kind(KeptFile file) {
        Report report = file.report();
        return report == null
                ? "report"
                : report.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private ModelAndView refused(WishForm form, FieldErrors why, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, form, why, visit);
    }

    private ModelAndView show(HttpStatus status, WishForm form, FieldErrors errors, Visit visit) {
        return visit.at(Place.REPORT, "Send a report on a schedule")
                .show(status, "reportmail/wish", wishes.fresh(form, errors, visit));
    }
}
