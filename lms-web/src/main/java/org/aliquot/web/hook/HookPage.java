package org.aliquot.web.hook;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A webhook and what was sent to it.
 *
 * @param bothUntil when the secret before ends, null when there is one alone
 * @param failed how many were given up
 * @param maker who is written to when it pauses by itself
 */
public record HookPage(
        UUID id,
        String name,
        String target,
        List<String> events,
        Standing standing,
        @Nullable String bothUntil,
        String maker,
        int failed,
        List<Line> lines,
        Paging paging) {

    /**
     * Whether it works.
     *
     * @param active whether messages are sent
     * @param warns whether somebody should look at it
     * @param failingSince since when nothing arrives, null while messages do
     */
    public record Standing(
            String words,
            boolean active,
            boolean warns,
            @Nullable String failingSince) {}

    /**
     * One message.
     *
     * @param warns whether it did not arrive so far
     * @param answer what came back, in our words; empty when nothing did
     * @param againUrl where it is sent again, null while it is on its way
     */
    public record Line(
            String event,
            String at,
            String state,
            boolean warns,
            String answer,
            @Nullable String againUrl) {}
}
