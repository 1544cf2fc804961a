package org.aliquot.api;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.aliquot.spool.BusyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a request failed only because there was no connection, room or hand free: the same works in a moment. */
final class Busy {

    static final Logger LOG = LoggerFactory.getLogger(Busy.class);

    /** In seconds. */
    static final String RETRY_AFTER = "5";

    static final String DETAIL = "Nothing of this request was stored. Send it again in a few seconds.";

    private Busy() {}

    static boolean is(@Nullable Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(10)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException || cause instanceof BusyException);
    }
}
