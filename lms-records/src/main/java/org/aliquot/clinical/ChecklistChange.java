package org.aliquot.clinical;

/** What became of changing a checklist. */
public sealed interface ChecklistChange {

    record Changed(OwnChecklist now) implements ChecklistChange {}

    /** Somebody else saved meanwhile; this is what stands. */
    record Stale(OwnChecklist current) implements ChecklistChange {}

    record Unknown() implements ChecklistChange {}
}
