package org.aliquot.start;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The database is not there now and may be soon: another server is about to become the primary, or it starts. Nothing has to be mended, so
 * the process ends with a code of its own, at which a supervisor starts it again.
 */
public final class DatabaseAway extends StartRefused {

    /** EX_TEMPFAIL of sysexits.h. Any other refused start ends with 1. */
    public static final int EXIT_CODE = 75;

    private static final long serialVersionUID = 1L;

    /** It stops or starts, all its connections are in use, or it is a standby, which takes no changes. */
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300", "25006");

    /** Nothing answers, or the connection broke. */
    private static final String NO_CONNECTION = "08";

    public DatabaseAway(String sentence) {
        super(sentence);
    }

    public DatabaseAway(String sentence, SQLException cause) {
        super(sentence, cause);
    }

    /** Whether a start failed because of that, at whatever step. */
    public static boolean isCauseOf(@Nullable Throwable failed) {
        return failed != null
                && (failed instanceof DatabaseAway
                        || failed instanceof SQLException refused && isAway(refused)
                        || isCauseOf(failed.getCause()));
    }

    /** As opposed to a password that is wrong, or a database that does not exist. */
    public static boolean isAway(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && (state.startsWith(NO_CONNECTION) || NOT_NOW.contains(state));
    }
}
