package org.aliquot.web.admin;

import java.util.List;

/** What an administrator sees first: content packs with their problems, people, exams that run. */
public record Overview(List<Tally> tallies, List<Pack> packs, String asOf) {

    /** A figure with what it counts and the page behind it. */
    public record Tally(String figure, String words, String url) {}

    /** A content pack as it was last loaded. */
    public record Pack(String name, String loaded, List<Problem> problems, List<Conflict> conflicts) {}

    /** Why nothing of a pack was taken. */
    public record Problem(String file, int line, String message) {}

    /** What was changed both in the pack and here. */
    public record Conflict(String kind, String slug, String reason) {}
}
