package org.aliquot.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said where there was no connection, room or hand free. */
public final class Busy {

    public static final Logger LOG = LoggerFactory.getLogger(Busy.class);

    /** In seconds. */
    public static final String RETRY_AFTER = "5";

    public static final String DETAIL = "Nothing from this request was stored. Send it again in a few seconds.";

    private Busy() {}
}
