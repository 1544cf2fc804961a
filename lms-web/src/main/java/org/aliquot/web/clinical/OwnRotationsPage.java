package org.aliquot.web.clinical;

import java.util.List;

/** A learner's rotations; all collections counted against what certifying bodies ask for. */
public record OwnRotationsPage(List<Own> rotations, List<String> collections) {

    /** @param current whether something is to be shown and there are days left */
    public record Own(RotationCard card, String pdf, boolean current) {}
}
