package org.aliquot.web.cohort;

import org.aliquot.cohort.ClassActKind;
import org.aliquot.cohort.ClassActs;
import org.aliquot.cohort.CohortView;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.flash.CohortFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the way back from what a page of a class says was just done. */
@Component
class Undoings {

    private final ClassActs acts;

    Undoings(ClassActs acts) {
        this.acts = acts;
    }

    /** Null where nothing was done that can be taken back, or somebody has changed the same since. */
    @Nullable
    String of(Visit visit, CohortView cohort, UndoneFrom from) {
        ClassActKind kind = visit.said() instanceof CohortFlash said ? said.undoes() : null;
        return kind == null
                ? null
                : acts.last(visit.caller(), cohort, kind)
                        .map(act -> CohortUrls.undoing(cohort.id(), act, from))
                        .orElse(null);
    }
}
