package org.aliquot.forms;

/** How many questions of one area a form must and may hold. */
public record AreaCount(String code, int min, int max) {
    public AreaCount {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an area has a code");
        }
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("area %s: 0 <= min <= max, not %d to %d".formatted(code, min, max));
        }
    }
}
