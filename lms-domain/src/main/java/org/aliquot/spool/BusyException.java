package org.aliquot.spool;

import java.io.Serial;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** More is going on than we take on at once; nothing was begun, and the same may work in a moment. */
public final class BusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 10;

    private final @Nullable Duration again;

    public BusyException(String why) {
        this(why, null);
    }

    /** @param again when what was asked for is about to be there: this is how it goes, and nothing to be noted */
    public BusyException(String why, @Nullable Duration again) {
        super(why);
        this.again = again;
    }

    /** After how long to ask again, where that is known. */
    public static Optional<Duration> again(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof BusyException busy) {
                return Optional.ofNullable(busy.again);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
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
