package org.aliquot.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An estimate on a ruled scale: the band is the interval, the drop the value, the dashed line the pass point. What lies beyond
 * an end is an arrow out of it. Positions come out as percentages, so that the SVG needs no style and no script.
 */
public record RuleScale(
        Ends ends, Interval interval, @Nullable Double pass, String sentence) {

    /** Both ends of the scale, and how many equal parts the ticks make of it. */
    public record Ends(double from, double to, int parts) {}

    public record Interval(double low, double value, double high) {}

    public record Tick(String x, boolean major) {}

    public String low() {
        return at(interval.low);
    }

    public String high() {
        return at(interval.high);
    }

    /** Whether the interval goes on below the scale; then it has no end there but an arrow. */
    public boolean goesBelow() {
        return interval.low < ends.from;
    }

    public boolean goesAbove() {
        return interval.high > ends.to;
    }

    /** Whether the estimate lies on the scale at all; a drop at its edge would name another number. */
    public boolean holdsValue() {
        return interval.value >= ends.from && interval.value <= ends.to;
    }

    public String width() {
        return percent(share(interval.high) - share(interval.low));
    }

    public String value() {
        return at(interval.value);
    }

    public @Nullable String passAt() {
        return pass == null ? null : at(pass);
    }

    /** One tick a part; the ends and the middle are longer. */
    public List<Tick> ticks() {
        return IntStream.rangeClosed(0, ends.parts)
                .mapToObj(i -> new Tick(percent(100.0 * i / ends.parts), 2 * i % ends.parts == 0))
                .toList();
    }

    public List<String> labels() {
        return List.of(number(ends.from), number((ends.from + ends.to) / 2), number(ends.to));
    }

    private String at(double value) {
        return percent(share(value));
    }

    private double share(double value) {
        return Math.clamp(100 * (value - ends.from) / (ends.to - ends.from), 0, 100);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }
}
