package org.aliquot.web.staff;

import java.util.List;

/**
 * Somebody else saved meanwhile, and both changed the same fields.
 *
 * @param version of the draft that stands; sent as {@code over} or {@code theirs} it settles those fields
 * @param differences from what stands to what was typed, in the fields both changed
 */
public record DraftConflict(String who, String when, int version, List<FieldDiff> differences) {

    public DraftConflict {
        differences = List.copyOf(differences);
    }
}
