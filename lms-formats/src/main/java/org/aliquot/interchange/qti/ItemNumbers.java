package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.jspecify.annotations.Nullable;

/** Comparisons with a number, as answers with a tolerance. */
final class ItemNumbers {

    private ItemNumbers() {}

    /**
     * The answers in the order of the comparisons; null where one is none of ours.
     *
     * @param worth gets the points of the best one
     */
    static @Nullable List<QuestionAnswer> answers(
            List<Scoring.Number.Case> cases, ResponseKey key, Set<BigDecimal> worth) {
        double most =
                cases.stream().mapToDouble(Scoring.Number.Case::points).max().orElse(0);
        List<QuestionAnswer> answers = new ArrayList<>();
        for (Scoring.Number.Case one : cases) {
            BigDecimal share = ResponseKey.share(BigDecimal.valueOf(one.points()), BigDecimal.valueOf(most));
            QuestionAnswer answer = answer(one.test(), key, share);
            if (answer == null || share.signum() < 0) {
                return null;
            }
            answers.add(answer);
        }
        worth.add(BigDecimal.valueOf(most).stripTrailingZeros());
        return answers;
    }

    private static @Nullable QuestionAnswer answer(Tag equal, ResponseKey key, BigDecimal weight) {
        List<Tag> operands = equal.tags();
        if (operands.size() != 2
                || !key.isNumber()
                || !equal.attribute("includeLowerBound", "true").equals("true")
                || !equal.attribute("includeUpperBound", "true").equals("true")) {
            return null;
        }
        boolean keyFirst = operands.getLast().is("variable");
        Tag wanted = keyFirst ? operands.getFirst() : operands.getLast();
        String value = switch (wanted.name()) {
            case "baseValue" -> wanted.text().strip();
            case "correct" -> key.correct().size() == 1 ? key.correct().getFirst() : "";
            default -> "";
        };
        String tolerance = tolerance(equal, keyFirst);
        return tolerance == null || BaseType.FLOAT.parse(value).isEmpty()
                ? null
                : QuestionAnswer.number(value, tolerance, weight, "");
    }

    /** A share is one of the first operand, so the key must stand first. */
    private static @Nullable String tolerance(Tag equal, boolean keyFirst) {
        String[] written = equal.attribute("tolerance", "").strip().split("\\s+");
        boolean same = written.length == 1 || written.length == 2 && written[0].equals(written[1]);
        return switch (equal.attribute("toleranceMode", "exact")) {
            case "exact" -> "0";
            case "absolute" -> same && BaseType.FLOAT.parse(written[0]).isPresent() ? written[0] : null;
            case "relative" ->
                same && keyFirst && BaseType.FLOAT.parse(written[0]).isPresent() ? written[0] + " %" : null;
            default -> null;
        };
    }
}
