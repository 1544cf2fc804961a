package org.aliquot.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.question.OptionContent;

/** Advice on options that are numbers or ranges: in order, and none within another. */
final class NumberRules {

    private static final Pattern RANGE = Pattern.compile(
            "\\s*(\\d+(?:\\.\\d+)?)\\s*(?:(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?(?![\\d.])([^\\d]*(?:10\\^?\\d+)?[^\\d]*)");

    /** A number is a range of one. */
    private record Span(BigDecimal low, BigDecimal high) {

        boolean overlaps(Span other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    private NumberRules() {}

    /** Empty unless all options are numbers or ranges with one unit. */
    static List<WritingRemark> of(List<OptionContent> options) {
        List<Span> spans = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (OptionContent option : options) {
            Matcher range = RANGE.matcher(option.text());
            if (!range.matches()) {
                return List.of();
            }
            BigDecimal low = new BigDecimal(range.group(1));
            units.add(range.group(3).strip());
            spans.add(new Span(low, range.group(2) == null ? low : new BigDecimal(range.group(2))));
        }
        if (units.size() > 1) {
            return List.of();
        }
        List<WritingRemark> checks = new ArrayList<>();
        if (overlap(spans)) {
            checks.add(WritingRemark.fix(
                    WritingRule.APART, "Two options overlap", "Both would be right for a value in common."));
        }
        if (!spans.stream().sorted(Comparator.comparing(Span::low)).toList().equals(spans)) {
            checks.add(WritingRemark.weigh(
                    WritingRule.IN_ORDER,
                    "The numbers are not in order",
                    "Put them from low to high, and do not shuffle."));
        }
        return checks;
    }

    private static boolean overlap(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int j = i + 1; j < spans.size(); j++) {
                if (spans.get(i).overlaps(spans.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
