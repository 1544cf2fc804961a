package org.aliquot.directory;

import java.util.UUID;

/** What came of an act on many people. */
public sealed interface BulkOutcome {

    record Done(UUID act) implements BulkOutcome {}

    /** Something changed since the preview, so nothing was done; this is what it would do now. */
    record Changed(BulkPlan plan) implements BulkOutcome {}

    /** More people than one act takes. */
    record TooMany(long people) implements BulkOutcome {}

    /** The course or the class is not there, or takes nobody. */
    record Nowhere() implements BulkOutcome {}
}
