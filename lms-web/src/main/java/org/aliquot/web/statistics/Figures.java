package org.aliquot.web.statistics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the pages show them: a real minus, a dash for what has no value. */
final class Figures {

    private Figures() {}

    static String two(@Nullable Double value) {
        return value == null ? "–" : signed("%.2f", value);
    }

    static String percent(double share) {
        return String.format(Locale.US, "%.1f%%", 100 * share);
    }

    static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    static String signed(String format, double value) {
        String text = String.format(Locale.US, format, value);
        String zero = text.replaceAll("[-0.]", "");
        return (zero.isEmpty() ? text.replace("-", "") : text).replace('-', '−');
    }
}
