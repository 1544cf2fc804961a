package org.aliquot.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Extra time that staff want to grant.
 *
 * @param requestId the same when the same wish is sent again, such as by a second click: granted once. With other minutes or
 *     another reason it is another wish: a page that was gone back to has the number of the one before. Null when the caller
 *     makes sure of that
 */
public record Extension(
        Duration by, String reason, @Nullable String requestId) {

    /** Of the event that it becomes. */
    UUID eventId(AttemptId attempt) {
        return requestId == null
                ? Ids.next()
                : UUID.nameUUIDFromBytes(
                        (attempt + "|" + requestId + "|" + by + "|" + reason).getBytes(StandardCharsets.UTF_8));
    }
}
