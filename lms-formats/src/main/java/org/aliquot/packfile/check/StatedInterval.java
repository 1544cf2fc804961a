package org.aliquot.packfile.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interval that a text gives for a test.
 *
 * @param tests the one it belongs to; several where the text leaves open which of them
 * @param unit null where the text does not say it
 * @param words as the text has them, to find the place
 */
record StatedInterval(
        List<String> tests,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        String words) {

    StatedInterval {
        tests = List.copyOf(tests);
    }
}
