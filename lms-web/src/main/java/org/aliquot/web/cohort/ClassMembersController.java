package org.aliquot.web.cohort;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.flash.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who in a class has read what, its members and its code; one extension for one learner. */
@Controller
@Audience(Audience.Who.STAFF)
class ClassMembersController {

    private final Cohorts cohorts;
    private final Teaching teaching;
    private final EnrollmentDesk desk;
    private final MembersPages pages;
    private final Undoings undoings;

    ClassMembersController(
            Cohorts cohorts, Teaching teaching, EnrollmentDesk desk, MembersPages pages, Undoings undoings) {
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.desk = desk;
        this.pages = pages;
        this.undoings = undoings;
    }

    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.LESSONS)
    ModelAndView lessons(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, id, "cohort/lessons", null, visit);
    }

    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.CLASS_MEMBERS)
    ModelAndView members(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, id, "cohort/members", null, visit);
    }

    @PostMapping(CohortUrls.EXTEND_MEMBER)
    ModelAndView extend(
            @PathVariable UUID id,
            @PathVariable UUID enrollment,
            @RequestParam(defaultValue = "-1") int version,
            Visit visit) {
        EnrollmentRecord record = desk.find(enrollment)
                .filter(found -> teaching.covers(visit.caller(), new AccountId(found.person()), found.course()))
                .orElseThrow(PageNotFound::new);
        return switch (desk.extend(record.id(), version, visit.caller())) {
            case EnrollmentChange.Changed _ ->
                SeeOther.to(EnrollmentFlash.ACCESS_EXTENDED.at(CohortUrls.classMembers(id)));
            case EnrollmentChange.Stale _ ->
                conflict(
                        id,
                        "Someone changed this access after you opened the page. Nothing was done; below is how it stands",
                        visit);
            case EnrollmentChange.Refused(var why, var standing) -> conflict(id, EnrollmentWords.why(why), visit);
            case EnrollmentChange.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.CODE)
    ModelAndView newCode(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
        return answer(cohorts.newCode(visit.caller(), id), back(id, from, visit), CohortFlash.CODE_MADE);
    }

    @PostMapping(CohortUrls.CODE_REMOVAL)
    ModelAndView revokeCode(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
        return answer(cohorts.revokeCode(visit.caller(), id), back(id, from, visit), CohortFlash.CODE_WITHDRAWN);
    }

    private static ModelAndView answer(CohortChange change, String back, Flash done) {
        return switch (change) {
            case CohortChange.Changed _ -> SeeOther.to(done.at(back));
            case CohortChange.Archived(), CohortChange.Stale _, CohortChange.Full _ -> SeeOther.to(back);
            case CohortChange.Unknown() -> throw new PageNotFound();
        };
    }

    private static String back(UUID id, String from, Visit visit) {
        return from.equals("admin") && visit.caller().is(Role.ADMINISTRATOR)
                ? CohortUrls.cohort(id)
                : CohortUrls.classMembers(id);
    }

    private ModelAndView conflict(UUID id, String trouble, Visit visit) {
        return show(HttpStatus.CONFLICT, id, "cohort/members", trouble, visit);
    }

    private ModelAndView show(HttpStatus status, UUID id, String template, @Nullable String trouble, Visit visit) {
        CohortView cohort = cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
        return visit.at(Place.CLASSES, (template.endsWith("lessons") ? "Lessons, " : "Members, ") + cohort.name())
                .led(teaching.leads(visit.caller(), cohort))
                .undoing(undoings.of(visit, cohort, UndoneFrom.MEMBERS))
                .show(status, template, pages.page(cohort, visit.caller(), visit.dates(), trouble));
    }
}
