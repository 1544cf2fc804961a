package org.aliquot.backup;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the database's log, in a file of its own.
 *
 * @param start where its first byte stands in the log
 * @param end where the next piece begins
 */
record LogPiece(long start, long end) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{16})-([0-9a-f]{16})\\.log");
    private static final HexFormat HEX = HexFormat.of();

    /** Nothing, if it is no file of a piece. */
    static Optional<LogPiece> of(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return name.matches()
                ? Optional.of(new LogPiece(
                        HexFormat.fromHexDigitsToLong(name.group(1)), HexFormat.fromHexDigitsToLong(name.group(2))))
                : Optional.empty();
    }

    /** In the order of names, pieces are in the order of the log. */
    String fileName() {
        return HEX.toHexDigits(start) + "-" + HEX.toHexDigits(end) + ".log";
    }

    boolean holds(long position) {
        return start <= position && position < end;
    }
}
