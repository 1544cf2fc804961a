package org.aliquot.web.cohort;

import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Teaching;
import org.aliquot.web.Page;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.UndoneFrom;
import org.springframework.stereotype.Component;

/** What the page of a plan knows of its reader: whether they change it, and what they have just changed. */
@Component
class PlanShell {

    private final Teaching teaching;
    private final Undoings undoings;

    PlanShell(Teaching teaching, Undoings undoings) {
        this.teaching = teaching;
        this.undoings = undoings;
    }

    Page of(Visit visit, CohortView cohort) {
        Page page = visit.at(Place.CLASSES, "Plan, " + cohort.name()).led(teaching.leads(visit.caller(), cohort));
        return undoings.of(visit, cohort, UndoneFrom.PLAN).on(page);
    }
}
