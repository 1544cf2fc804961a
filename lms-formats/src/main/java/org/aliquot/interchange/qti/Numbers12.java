package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.jspecify.annotations.Nullable;

/** Numbers of QTI 1.2: a value with the range around it, or a range alone. */
final class Numbers12 {

    private static final BigDecimal TWO = new BigDecimal(2);

    private final Conditions12 conditions;
    private final ItemFindings findings;

    Numbers12(Conditions12 conditions, ItemFindings findings) {
        this.conditions = conditions;
        this.findings = findings;
    }

    List<QuestionAnswer> answers() {
        List<BigDecimal[]> ranges = ranges();
        Set<BigDecimal[]> used = new HashSet<>();
        List<QuestionAnswer> answers = new ArrayList<>();
        for (Tag exact : conditions.tests("varequal")) {
            if (BaseType.FLOAT.parse(exact.text()).isPresent()) {
                BigDecimal value = ResponseKey.number(exact.text());
                answers.add(answer(exact, value, rangeAround(value, ranges, used)));
            }
        }
        for (BigDecimal[] range : ranges) {
            if (!used.contains(range)) {
                BigDecimal middle = range[0].add(range[1]).divide(TWO);
                add(answers, middle, range[1].subtract(middle));
            }
        }
        return answers;
    }

    private static void add(List<QuestionAnswer> answers, BigDecimal value, BigDecimal tolerance) {
        answers.add(QuestionAnswer.number(plain(value), plain(tolerance), BigDecimal.ONE, ""));
    }

    private QuestionAnswer answer(Tag exact, BigDecimal value, BigDecimal tolerance) {
        String margin = exact.attribute("margin", "");
        if (exact.attribute("margintype", "").equals("percent")
                && BaseType.FLOAT.parse(margin).isPresent()) {
            return QuestionAnswer.number(plain(value), plain(new BigDecimal(margin)) + " %", BigDecimal.ONE, "");
        }
        String places = exact.attribute("precision", "");
        if (exact.attribute("precisiontype", "").equals("decimals") && places.matches("\\d{1,2}")) {
            // right when rounded to these places: off by half a unit of the last one
            return QuestionAnswer.number(
                    plain(value),
                    plain(new BigDecimal("0.5").movePointLeft(Integer.parseInt(places))),
                    BigDecimal.ONE,
                    "");
        }
        if (!places.isEmpty()) {
            findings.changed(
                    "precision",
                    "an answer had to be right to " + exact.attribute("precision") + " "
                            + exact.attribute("precisiontype", "figures") + "; here it may be off by "
                            + plain(tolerance));
        }
        return QuestionAnswer.number(plain(value), plain(tolerance), BigDecimal.ONE, "");
    }

    /** Pairs of a lower and an upper bound that stand together. */
    private List<BigDecimal[]> ranges() {
        List<BigDecimal[]> ranges = new ArrayList<>();
        for (String group : List.of("and", "conditionvar")) {
            for (Tag tag : conditions.tests(group)) {
                BigDecimal low = bound(tag, "vargte", "vargt");
                BigDecimal high = bound(tag, "varlte", "varlt");
                if (low != null && high != null && low.compareTo(high) <= 0) {
                    ranges.add(new BigDecimal[] {low, high});
                }
            }
        }
        return ranges;
    }

    private static @Nullable BigDecimal bound(Tag group, String with, String without) {
        return group.tags().stream()
                .filter(tag -> (tag.is(with) || tag.is(without))
                        && BaseType.FLOAT.parse(tag.text()).isPresent())
                .map(tag -> new BigDecimal(tag.text().strip()))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal rangeAround(BigDecimal value, List<BigDecimal[]> ranges, Set<BigDecimal[]> used) {
        for (BigDecimal[] range : ranges) {
            if (range[0].compareTo(value) <= 0 && value.compareTo(range[1]) <= 0 && used.add(range)) {
                return value.subtract(range[0]).min(range[1].subtract(value));
            }
        }
        return BigDecimal.ZERO;
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
