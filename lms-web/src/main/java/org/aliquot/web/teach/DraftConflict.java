package org.aliquot.web.teach;

import java.util.List;

/**
 * Somebody else saved meanwhile.
 *
 * @param version of the draft that stands; saving on it keeps what was typed here
 * @param url shows what stands instead
 */
public record DraftConflict(String who, String when, int version, String url, List<Difference> differences) {

    /** One field in which the two differ. */
    public record Difference(String field, String stored) {}
}
