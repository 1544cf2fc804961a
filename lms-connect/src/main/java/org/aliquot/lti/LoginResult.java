package org.aliquot.lti;

import org.aliquot.connections.Connection;
import org.jspecify.annotations.Nullable;

/** What came of a system's request to be asked. */
public sealed interface LoginResult {

    /**
     * The browser goes to the system and comes back with a token.
     *
     * @param address of the system, with our question in it
     * @param browser what the browser is to keep, to show that it was this one
     */
    record Asking(String address, String browser) implements LoginResult {

        @Override
        public String toString() {
            return "Asking[]";
        }
    }

    /** @param platform null where none is known */
    record Refused(LaunchFault fault, @Nullable Connection platform) implements LoginResult {}
}
