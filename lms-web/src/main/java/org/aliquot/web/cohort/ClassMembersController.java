package org.aliquot.web.cohort;

import java.util.Optional;
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
import org.aliquot.web.Page;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.cohort.MembersPages.Asked;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.ListWanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    ModelAndView lessons(@PathVariable UUID id, @ModelAttribute ListWanted wanted, Visit visit) {
        CohortView cohort = cohort(id, visit);
        Asked asked = new Asked(CohortUrls.lessons(id), wanted, null, null);
        return shell(visit, "Lessons, ", cohort)
                .show("cohort/lessons", pages.page(cohort, visit.caller(), visit.dates(), asked));
    }

    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.CLASS_MEMBERS)
    ModelAndView members(
            @PathVariable UUID id,
            @ModelAttribute ListWanted wanted,
            @ModelAttribute Whom whom,
            @RequestParam(required = false) @Nullable UUID extended,
            Visit visit) {
        CohortView cohort = cohort(id, visit);
        Undoing undoing = visit.said() == EnrollmentFlash.ACCESS_EXTENDED && extended != null
                ? extensionUndoing(id, extended, visit)
                : undoings.of(visit, cohort, UndoneFrom.MEMBERS, whom);
        Asked asked = new Asked(CohortUrls.classMembers(id), wanted, extended, null);
        return show(HttpStatus.OK, cohort, asked, undoing, visit);
    }

    private Undoing extensionUndoing(UUID id, UUID enrollment, Visit visit) {
        return taught(enrollment, visit)
                .filter(record -> record.change().extendedFrom() != null)
                .map(record -> undoings.of(
                        CohortUrls.extensionUndoing(
                                id, enrollment, record.change().version()),
                        new AccountId(record.person())))
                .orElse(Undoing.NONE);
    }

    private Optional<EnrollmentRecord> taught(UUID enrollment, Visit visit) {
        return desk.find(enrollment)
                .filter(found -> teaching.covers(visit.caller(), new AccountId(found.person()), found.course()));
    }

    @PostMapping(CohortUrls.EXTEND_MEMBER)
    ModelAndView extend(
            @PathVariable UUID id,
            @PathVariable UUID enrollment,
            @RequestParam(defaultValue = "-1") int version,
            @ModelAttribute ListWanted wanted,
            Visit visit) {
        EnrollmentRecord record = taught(enrollment, visit).orElseThrow(PageNotFound::new);
        String done = EnrollmentFlash.ACCESS_EXTENDED.at(CohortUrls.extended(id, enrollment, wanted.words()));
        return changed(desk.extend(record.id(), version, visit.caller()), record, id, done, visit);
    }

    @PostMapping(CohortUrls.EXTEND_MEMBER_UNDOING)
    ModelAndView takeExtensionBack(
            @PathVariable UUID id,
            @PathVariable UUID enrollment,
            @RequestParam(defaultValue = "-1") int version,
            Visit visit) {
        EnrollmentRecord record = taught(enrollment, visit).orElseThrow(PageNotFound::new);
        String done = EnrollmentFlash.NOT_EXTENDED.at(CohortUrls.extended(id, enrollment, ""));
        return changed(desk.takeExtensionBack(record.id(), version, visit.caller()), record, id, done, visit);
    }

    private ModelAndView changed(EnrollmentChange change, EnrollmentRecord of, UUID id, String done, Visit visit) {
        return switch (change) {
            case EnrollmentChange.Changed _ -> SeeOther.to(done);
            case EnrollmentChange.Stale _ ->
                conflict(
                        id,
                        of,
                        "Someone changed this access after you opened the page. Nothing was done; below is how it stands",
                        visit);
            case EnrollmentChange.Refused(var why, var standing) -> conflict(id, of, EnrollmentWords.why(why), visit);
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

    private ModelAndView conflict(UUID id, EnrollmentRecord of, String trouble, Visit visit) {
        CohortView cohort = cohort(id, visit);
        Asked asked = new Asked(CohortUrls.classMembers(id), ListWanted.FIRST, of.id(), trouble);
        return show(HttpStatus.CONFLICT, cohort, asked, Undoing.NONE, visit);
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, Asked asked, Undoing undoing, Visit visit) {
        return undoing.on(shell(visit, "Members, ", cohort))
                .show(status, "cohort/members", pages.page(cohort, visit.caller(), visit.dates(), asked));
    }

    private Page shell(Visit visit, String title, CohortView cohort) {
        return visit.at(Place.CLASSES, title + cohort.name()).led(teaching.leads(visit.caller(), cohort));
    }
}
