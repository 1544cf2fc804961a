package org.aliquot.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator sees first: one thing to do, the school in figures, content packs with their problems. */
public record Overview(Next next, List<Tally> tallies, List<Pack> packs, String asOf) {

    /** The one thing to do first; without an address there is nothing to do. */
    public record Next(
            String title,
            String why,
            @Nullable String words,
            @Nullable String url) {}

    /** A figure with what it counts, how it is to be read, and the page behind it. */
    public record Tally(String figure, String words, String more, String url) {}

    /** A content pack as it was last loaded. */
    public record Pack(String name, String loaded, List<Problem> problems, List<Conflict> conflicts) {}

    /** Why nothing of a pack was taken. */
    public record Problem(String file, int line, String message) {}

    /** What was changed both in the pack and here. */
    public record Conflict(String kind, String slug, String reason) {}
}
