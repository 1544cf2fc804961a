package org.aliquot.forms;

/** The share of a form that a blueprint gives to one area, in percent. */
public record AreaRange(String code, double minPercent, double maxPercent) {
    public AreaRange {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an area has a code");
        }
        if (!(0 <= minPercent && minPercent <= maxPercent && maxPercent <= 100)) {
            throw new IllegalArgumentException(
                    "area %s: 0 <= min <= max <= 100 percent, not %s to %s".formatted(code, minPercent, maxPercent));
        }
    }
}
