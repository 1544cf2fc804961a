package org.aliquot.web.reportmail;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.reportmail.ScheduleChange;
import org.aliquot.reportmail.ScheduleChanges;
import org.aliquot.reportmail.ScheduleWish;
import org.aliquot.reportmail.StandingSchedule;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.flash.ReportMailFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/report-schedules/{id}}: when a report comes, as what and to whom, changed by whoever wanted it. */
@Controller
@Audience(Audience.Who.STAFF)
class ChangeController {

    private final ScheduleChanges schedules;
    private final WishPages pages;

    ChangeController(ScheduleChanges schedules, WishPages pages) {
        this.schedules = schedules;
        this.pages = pages;
    }

    @GetMapping(ReportMailUrls.SCHEDULE)
    ModelAndView ask(@PathVariable UUID id, Visit visit) {
        StandingSchedule standing = schedules.find(visit.caller().id(), id).orElseThrow(PageNotFound::new);
        WishForm form = WishForm.of(standing);
        return show(HttpStatus.OK, pages.change(id, form, FieldErrors.NONE, null, visit), visit);
    }

    @PostMapping(ReportMailUrls.SCHEDULE)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute WishForm form, Visit visit) {
        ScheduleWish wish = form.wish(id).orElseThrow(PageNotFound::new);
        return switch (schedules.change(visit.caller().id(), form.standing(), wish, form.shownAddresses())) {
            case ScheduleChange.Changed() -> SeeOther.to(ReportMailFlash.CHANGED.at(ReportMailUrls.SCHEDULES));
            case ScheduleChange.Stale(StandingSchedule standing) ->
                show(
                        HttpStatus.CONFLICT,
                        pages.change(id, form, FieldErrors.NONE, pages.meanwhile(form, standing, visit), visit),
                        visit);
            case ScheduleChange.NotStaff(List<String> addresses) ->
                refused(id, form, RefusedWish.notStaff(addresses), visit);
            case ScheduleChange.TooMany() -> refused(id, form, RefusedWish.tooManyOthers(), visit);
            case ScheduleChange.UnknownView() -> refused(id, form, RefusedWish.viewIsGone(), visit);
            case ScheduleChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(UUID id, WishForm form, FieldErrors why, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, pages.change(id, form, why, null, visit), visit);
    }

    private static ModelAndView show(HttpStatus status, WishPage view, Visit visit) {
        return visit.at(Place.REPORT, "Change a scheduled report").show(status, "reportmail/wish", view);
    }
}
