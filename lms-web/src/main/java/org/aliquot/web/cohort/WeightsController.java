package org.aliquot.web.cohort;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.gradebook.Weighed;
import org.aliquot.gradebook.Weighing;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.cohort.GradebookPages.Asked;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the work of a class counts for in its gradebook. */
@Controller
@Audience(Audience.Who.STAFF)
class WeightsController {

    private final Cohorts cohorts;
    private final Teaching teaching;
    private final Weighing weighing;
    private final GradebookPages pages;

    WeightsController(Cohorts cohorts, Teaching teaching, Weighing weighing, GradebookPages pages) {
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.weighing = weighing;
        this.pages = pages;
    }

    @PostMapping(CohortUrls.WEIGHTS)
    ModelAndView weigh(@PathVariable UUID id, @RequestParam Map<String, String> fields, Visit visit) {
        CohortView cohort = cohort(id, visit);
        WeightForm form = new WeightForm(fields);
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, Asked.ofWeights(fields, errors), visit);
        }
        return switch (weighing.weigh(visit.caller(), cohort, form.typed(), form.shown())) {
            case Weighed.Done(var change) -> SeeOther.to(CohortFlash.WEIGHED.at(CohortUrls.weighed(id, change)));
            case Weighed.Stale() ->
                show(
                        HttpStatus.CONFLICT,
                        cohort,
                        Asked.ofWeights(form.changed(), FieldErrors.NONE),
                        visit.saying(CohortFlash.WEIGHTS_STALE));
            case Weighed.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.WEIGHTS_UNDOING)
    ModelAndView undo(@PathVariable UUID id, @PathVariable int number, Visit visit) {
        CohortFlash said = switch (weighing.undo(visit.caller(), cohort(id, visit), number)) {
            case DONE -> CohortFlash.WEIGHTS_BACK;
            case STALE -> CohortFlash.STANDS;
            case UNKNOWN -> throw new PageNotFound();
        };
        return SeeOther.to(said.at(CohortUrls.grades(id)));
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, Asked asked, Visit visit) {
        return visit.at(Place.CLASSES, "Grades, " + cohort.name())
                .led(teaching.leads(visit.caller(), cohort))
                .show(status, GradebookController.PAGE, pages.page(cohort, asked, visit.dates()));
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
