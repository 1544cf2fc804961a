package org.aliquot.reports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a report ended: the sort value and the id of its last row. Holding the value, it stays right when that
 * row's figures change before the next page is asked for.
 */
record ReportCursor(String key, UUID row) {

    /** The form that travels. */
    String encode() {
        String text = row + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is none of ours, or was made for another kind of column. */
    static Optional<ReportCursor> decode(String text, boolean textKey) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            ReportCursor cursor = new ReportCursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
            return cursor.fits(textKey) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean fits(boolean textKey) {
        // PostgreSQL refuses the NUL character in text.
        return textKey ? key.indexOf(0) < 0 : !Double.isNaN(Double.parseDouble(key)) && isPlain();
    }

    /** Java also reads hexadecimal and suffixed numbers, which PostgreSQL does not. */
    private boolean isPlain() {
        return key.matches("-?(Infinity|[0-9.]+(e[+-]?[0-9]+)?)");
    }
}
