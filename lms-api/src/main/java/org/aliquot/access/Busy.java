package org.aliquot.access;

import org.aliquot.spool.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said where there was no connection, room or hand free. */
public final class Busy {

    public static final Logger LOG = LoggerFactory.getLogger(Busy.class);

    /** In seconds. */
    public static final String RETRY_AFTER = "5";

    public static final String DETAIL = "Nothing from this request was stored. Send it again in a few seconds.";

    private Busy() {}

    /** After how many seconds to ask again; notes why, unless what was asked for is about to be there. */
    public static String retryAfter(Throwable failure) {
        return BusyException.again(failure)
                .map(again -> Long.toString(again.toSeconds()))
                .orElseGet(() -> {
                    LOG.warn("A request was not started: {}", failure.getMessage());
                    return RETRY_AFTER;
                });
    }
}
