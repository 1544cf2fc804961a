package org.aliquot.clinical;

import java.util.UUID;

/** A rotation was planned, changed or removed; told in the transaction that does it. */
public record RotationChanged(UUID rotation, int version, RotationPlan plan, What what) {

    public enum What {
        PLANNED,
        CHANGED,
        REMOVED
    }
}
