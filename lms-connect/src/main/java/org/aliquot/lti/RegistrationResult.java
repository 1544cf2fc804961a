package org.aliquot.lti;

import java.util.UUID;

/** What came of a system's wish to register itself. */
public sealed interface RegistrationResult {

    /** It is connected and idle, until an administrator has looked at it. */
    record Registered(UUID connection, String issuer) implements RegistrationResult {}

    /** @param words of the other system, empty for none */
    record Failed(Why why, String words) implements RegistrationResult {}

    /** What went wrong. */
    enum Why {
        /** The address was used, is too old, or was never made. */
        OVER,
        /** Somebody else is at it at this moment. */
        UNDER_WAY,
        /** The system did not say where it describes itself, or that is an address that we do not call. */
        NO_CONFIGURATION,
        /** What it says of itself could not be fetched or lacks something. */
        BAD_CONFIGURATION,
        /** It did not take our registration. */
        NOT_TAKEN,
        /** There is a connection with its issuer and client ID. */
        CONNECTED_ALREADY
    }
}
