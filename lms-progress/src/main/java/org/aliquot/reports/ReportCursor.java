package org.aliquot.reports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of the progress report ended: the sort value and the learner of its last row. Holding the value, it stays
 * right when that learner's figures change before the next page is asked for.
 */
public record ReportCursor(String key, UUID account) {

    /** The form that travels. */
    public String encode() {
        String text = account + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is none of ours, or was made for another kind of column. */
    public static Optional<ReportCursor> decode(String text, ReportColumn column) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            ReportCursor cursor = new ReportCursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
            return cursor.fits(column) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean fits(ReportColumn column) {
        // PostgreSQL refuses the NUL character in text.
        return column.isText() ? key.indexOf(0) < 0 : !Double.isNaN(Double.parseDouble(key)) && isPlain();
    }

    /** Java also reads hexadecimal and suffixed numbers, which PostgreSQL does not. */
    private boolean isPlain() {
        return key.matches("-?(Infinity|[0-9.]+(e[+-]?[0-9]+)?)");
    }
}
