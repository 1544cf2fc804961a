package org.aliquot.spool;

import java.io.Serial;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** More is going on than we take on at once; nothing was begun, and the same may work in a moment. */
public final class BusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 10;

    public BusyException(String why) {
        super(why);
    }

    /** Whether a request failed only because nothing was free for it: a connection, room or a hand. */
    public static boolean isBehind(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof BusyException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
