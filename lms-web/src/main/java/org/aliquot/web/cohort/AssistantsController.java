package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who assists in a class, for its instructors. */
@Controller
@Audience(Audience.Who.STAFF)
class AssistantsController {

    private final Cohorts cohorts;

    AssistantsController(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** Who can assist is among the choices of the form. */
    @PostMapping(CohortUrls.ASSISTANTS)
    ModelAndView add(@PathVariable UUID id, @RequestParam UUID person, Visit visit) {
        return answer(
                CohortUrls.doneTo(CohortUrls.classMembers(id), List.of(person)),
                cohorts.addAssistant(visit.caller(), id, new AccountId(person)),
                CohortFlash.ASSISTANT_ADDED);
    }

    @PostMapping(CohortUrls.ASSISTANTS_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, @RequestParam UUID person, Visit visit) {
        return answer(
                CohortUrls.classMembers(id),
                cohorts.removeAssistant(visit.caller(), id, new AccountId(person)),
                CohortFlash.ASSISTANT_REMOVED);
    }

    private static ModelAndView answer(String back, CohortChange change, Flash done) {
        return switch (change) {
            case CohortChange.Changed _ -> SeeOther.to(done.at(back));
            case CohortChange.Archived(), CohortChange.Stale _, CohortChange.Full _ -> SeeOther.to(back);
            case CohortChange.Unknown() -> throw new PageNotFound();
        };
    }
}
