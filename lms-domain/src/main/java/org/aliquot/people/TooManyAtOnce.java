package org.aliquot.people;

import java.time.Duration;

/** More passwords wait to be looked at than there is time for; nothing was looked at or stored. */
public class TooManyAtOnce extends RuntimeException {

    /** When it is worth another try. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    TooManyAtOnce() {
        super("Too many passwords wait to be hashed");
    }
}
