package org.aliquot.populate;

import java.time.Instant;
import org.aliquot.examplan.Mode;

/**
 * An attempt that is going to be made up.
 *
 * @param progress how far in the course its learner was, 0 to 1
 */
record Planned(Membership membership, Scene.Sitting exam, Mode mode, Instant startedAt, double progress) {

    Planned at(Instant other) {
        return new Planned(membership, exam, mode, other, progress);
    }
}
