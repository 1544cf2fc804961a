package org.aliquot.web.rostering;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.rostering.CourseLists;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.rostering.RosterOutcome;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.flash.RosterFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the instructors of a class do about the lists that it follows. */
@Controller
@Audience(Audience.Who.STAFF)
class ClassListsController {

    private final CourseLists lists;
    private final RosterDesk desk;
    private final Cohorts cohorts;

    ClassListsController(CourseLists lists, RosterDesk desk, Cohorts cohorts) {
        this.lists = lists;
        this.desk = desk;
        this.cohorts = cohorts;
    }

    @PostMapping(RosterUrls.COMPARISON)
    ModelAndView compare(@PathVariable UUID id, Visit visit) {
        own(id, visit);
        boolean soon = lists.compareSoon(id);
        return to(id, soon ? RosterFlash.COMPARING : RosterFlash.NOTHING_TO_COMPARE);
    }

    /** Only of a list that this class follows. */
    @PostMapping(RosterUrls.CLASS_MISSING)
    ModelAndView suspend(@PathVariable UUID id, @PathVariable UUID run, Visit visit) {
        own(id, visit);
        boolean ofThisClass = lists.ofClass(id).stream()
                .flatMap(list -> lists.waiting(list).stream())
                .anyMatch(waiting -> waiting.run().equals(run));
        RosterOutcome outcome =
                ofThisClass ? desk.suspendGuarded(run, visit.caller().id()) : RosterOutcome.NOT_NOW;
        return to(id, outcome == RosterOutcome.DONE ? RosterFlash.SUSPENDED : RosterFlash.STANDS);
    }

    @Audience(Audience.Who.ADMINISTRATOR)
    @PostMapping(RosterUrls.RETURN)
    ModelAndView bringBack(@PathVariable UUID id, @RequestParam UUID person, Visit visit) {
        own(id, visit);
        AccountId member = new AccountId(person);
        boolean was = cohorts.isMember(id, member);
        cohorts.restore(id, List.of(member), visit.caller().id());
        return to(id, !was && cohorts.isMember(id, member) ? RosterFlash.BACK : RosterFlash.NOT_BACK);
    }

    private void own(UUID id, Visit visit) {
        if (cohorts.led(visit.caller(), id).isEmpty()) {
            throw new PageNotFound();
        }
    }

    private static ModelAndView to(UUID id, RosterFlash said) {
        return SeeOther.to(said.at(CohortUrls.classMembers(id)));
    }
}
