package org.aliquot.standing;

import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a class.
 *
 * @param standing null while it was not counted yet
 */
public record ClassMember(MemberRow row, @Nullable Standing standing) {

    /** Null while there is too little to say. */
    public Standing.@Nullable Chance chance() {
        return standing == null ? null : standing.chance();
    }

    public int answers() {
        return standing == null ? 0 : standing.answers();
    }
}
