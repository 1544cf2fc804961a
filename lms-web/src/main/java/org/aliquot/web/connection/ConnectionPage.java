package org.aliquot.web.connection;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One connection, or the form for a new one.
 *
 * @param standing null for a new one
 * @param gradebook null while no score is meant for one
 * @param domains whose addresses lead to accounts that are there, as typed; null for a new one
 * @param ours our addresses, to be copied into the LMS
 */
public record ConnectionPage(
        @Nullable Standing standing,
        @Nullable Gradebook gradebook,
        Fields fields,
        @Nullable String domains,
        List<Copied> ours,
        FieldErrors errors,
        @Nullable String trouble) {

    /**
     * How it stands.
     *
     * @param deeds what can be done with it
     */
    public record Standing(UUID id, String name, String state, String tone, List<Fact> facts, Deeds deeds) {}

    /** @param confirm whether activating it is its first time */
    public record Deeds(boolean confirm, boolean resume, boolean pause, boolean disconnect, boolean reconnect) {}

    public record Fact(String name, String value) {}

    /**
     * Scores on their way into it.
     *
     * @param refused the newest of those that the LMS did not take
     * @param more how many it did not take besides
     */
    public record Gradebook(UUID id, List<Fact> facts, List<Refused> refused, int more) {}

    /**
     * A score that the LMS did not take.
     *
     * @param why what is wrong, and what to do
     * @param words of the LMS, empty for none
     */
    public record Refused(String person, String exam, String why, String words) {}

    /**
     * What is copied into the LMS.
     *
     * @param id of its field on the page
     * @param hint what LMSs call it
     */
    public record Copied(String id, String name, String value, String hint) {}

    /** What the LMS says of itself, as it stands in the form. */
    public record Fields(
            String name,
            String issuer,
            String clientId,
            String authorization,
            String token,
            String jwks,
            String deployments,
            String frames,
            String audience,
            boolean columns,
            int version) {}
}
