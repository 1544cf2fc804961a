package org.aliquot.web.reference;

import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.util.List;
import org.aliquot.reference.Interval;
import org.jspecify.annotations.Nullable;

/** Reference intervals of a course, by test. */
public record IntervalsPage(String course, String courseUrl, List<Line> lines) {

    /**
     * One test for one kind of people.
     *
     * @param also its other names
     * @param si empty where it is no other
     */
    public record Line(String test, String also, String who, String usual, String si) {}

    public IntervalsPage {
        lines = List.copyOf(lines);
    }

    static List<Line> lines(List<Interval> intervals) {
        return intervals.stream().map(IntervalsPage::line).toList();
    }

    private static Line line(Interval interval) {
        List<String> names = interval.names();
        return new Line(
                names.getFirst(),
                String.join(", ", names.subList(1, names.size())),
                interval.who(),
                limits(interval.usual()),
                limits(interval.si()));
    }

    private static String limits(Interval.@Nullable Limits limits) {
        return limits == null ? "" : range(limits.low(), limits.high()) + " " + limits.unit();
    }

    private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return t("up to {0}", plain(high));
        }
        return high == null ? t("from {0}", plain(low)) : t("{0} to {1}", plain(low), plain(high));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
