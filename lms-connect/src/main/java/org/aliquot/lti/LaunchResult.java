package org.aliquot.lti;

import java.util.UUID;
import org.aliquot.connections.Connection;
import org.jspecify.annotations.Nullable;

/** What came of a launch. */
public sealed interface LaunchResult {

    /** @param visit its start page */
    record Begun(UUID visit) implements LaunchResult {}

    /** @param picking the choice that its page offers */
    record Choosing(UUID picking) implements LaunchResult {}

    /**
     * Nothing was made.
     *
     * @param platform null where none is known
     * @param again parameters of a login that asks the same once more; null where that would not help
     */
    record Refused(
            LaunchFault fault,
            @Nullable Connection platform,
            @Nullable String again) implements LaunchResult {

        @Override
        public String toString() {
            return "Refused[" + fault + "]";
        }
    }
}
