package org.aliquot.web.words;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** Time zones as people call them. */
public final class ZoneWords {

    private ZoneWords() {}

    /** {@code Eastern Time} of {@code America/New_York}. */
    public static String of(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.US);
    }
}
