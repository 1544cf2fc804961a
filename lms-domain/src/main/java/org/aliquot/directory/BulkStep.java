package org.aliquot.directory;

import org.aliquot.enrollment.EnrollmentRecord;
import org.jspecify.annotations.Nullable;

/**
 * One of many people, and what an act does to them.
 *
 * @param enrollment in the course that the act is about; null where it is about none, or they have none
 */
public record BulkStep(FoundPerson person, @Nullable EnrollmentRecord enrollment, Fate fate) {

    public boolean changes() {
        return fate instanceof Fate.Changes;
    }

    /** Everything that this was decided by. */
    String grounds() {
        return person.id() + " " + person.state() + " " + person.accommodation() + " "
                + (enrollment == null
                        ? ""
                        : enrollment.id() + " " + enrollment.change().version()) + " " + fate;
    }
}
