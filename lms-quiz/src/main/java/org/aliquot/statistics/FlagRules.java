package org.aliquot.statistics;

import static org.aliquot.statistics.Flag.Kind.EASIER_THAN_RATED;
import static org.aliquot.statistics.Flag.Kind.HARDER_THAN_RATED;
import static org.aliquot.statistics.Flag.Kind.IDLE_OPTION;
import static org.aliquot.statistics.Flag.Kind.NEGATIVE_DISCRIMINATION;
import static org.aliquot.statistics.Flag.Kind.OFTEN_BLANK;
import static org.aliquot.statistics.Flag.Kind.SLOW;
import static org.aliquot.statistics.Flag.Kind.SPLIT;
import static org.aliquot.statistics.Flag.Kind.TOO_EASY;
import static org.aliquot.statistics.Flag.Kind.TOO_HARD;
import static org.aliquot.statistics.Flag.Kind.WEAK_DISCRIMINATION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.classical.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * When a question's figures want a look. A limit counts as broken only when the whole 95 % interval lies beyond it, so that few
 * answers raise no alarm. Where the limits come from: docs/engine/item-analysis.md. Pure.
 */
final class FlagRules {

    /** Below it, discrimination is poor (Ebel & Frisbie 1991, Essentials of Educational Measurement, 5th ed., p. 232). */
    private static final double WANTED_DISCRIMINATION = 0.20;

    /** A negative value counts when the interval does not reach what is still called marginal. */
    private static final double MARGINAL_DISCRIMINATION = 0.10;

    /** An option taken by fewer does no work (Haladyna & Downing 1993, Educ. Psychol. Meas. 53:999). */
    private static final double WORKING_OPTION = 0.05;

    /** Our own rules of thumb. */
    private static final double HARD = 0.30;

    private static final double EASY = 0.90;
    private static final double OFTEN_LEFT_BLANK = 0.05;
    private static final double FAR_FROM_RATING = 1.5;
    private static final double SLOW_BY = 2;

    private FlagRules() {}

    /**
     * Worst first; none with fewer than {@link ItemFigures#LEAST} answers.
     *
     * @param rated the author's rating in logits
     * @param usualMs median time on all questions; null when it is not known
     */
    static List<Flag> of(ItemFigures figures, double rated, @Nullable Long usualMs) {
        List<Flag> flags = new ArrayList<>();
        if (figures.isEnough()) {
            discrimination(figures, flags);
            difficulty(figures.right(), rated, flags);
            if (isBeyond(Estimate.share(figures.blank(), figures.answers()).low(), OFTEN_LEFT_BLANK)) {
                flags.add(new Flag(OFTEN_BLANK, List.of()));
            }
            Long median = figures.medianMs();
            if (median != null && usualMs != null && median >= SLOW_BY * usualMs) {
                flags.add(new Flag(SLOW, List.of()));
            }
            List<String> idle = figures.options().stream()
                    .filter(option ->
                            !option.correct() && isBelow(option.share().high(), WORKING_OPTION))
                    .map(OptionFigures::option)
                    .toList();
            if (!idle.isEmpty()) {
                flags.add(new Flag(IDLE_OPTION, idle));
            }
        }
        return flags;
    }

    private static void discrimination(ItemFigures figures, List<Flag> flags) {
        Estimate r = figures.discrimination();
        List<String> rivals = rivals(figures);
        boolean negative = isBelow(r.value(), 0) && isBelow(r.high(), MARGINAL_DISCRIMINATION);
        if (negative) {
            flags.add(new Flag(NEGATIVE_DISCRIMINATION, List.of()));
        }
        if (!rivals.isEmpty()) {
            Stream<String> keys =
                    figures.options().stream().filter(OptionFigures::correct).map(OptionFigures::option);
            flags.add(new Flag(SPLIT, Stream.concat(keys, rivals.stream()).toList()));
        }
        if (!negative && isBelow(r.high(), WANTED_DISCRIMINATION)) {
            flags.add(new Flag(WEAK_DISCRIMINATION, List.of()));
        }
    }

    /** Wrong options that stronger learners take more often; one or two of them split nobody. */
    private static List<String> rivals(ItemFigures figures) {
        return figures.options().stream()
                .filter(option -> !option.correct()
                        && isBeyond(option.share().low(), WORKING_OPTION)
                        && isBeyond(option.correlation().low(), 0))
                .map(OptionFigures::option)
                .toList();
    }

    private static void difficulty(Estimate right, double rated, List<Flag> flags) {
        if (isBelow(right.high(), HARD)) {
            flags.add(new Flag(TOO_HARD, List.of()));
        } else if (isBeyond(right.low(), EASY)) {
            flags.add(new Flag(TOO_EASY, List.of()));
        } else if (isBelow(right.high(), expected(rated + FAR_FROM_RATING))) {
            flags.add(new Flag(HARDER_THAN_RATED, List.of()));
        } else if (isBeyond(right.low(), expected(rated - FAR_FROM_RATING))) {
            flags.add(new Flag(EASIER_THAN_RATED, List.of()));
        }
    }

    /** Share right of the candidates the scale is made for, with abilities spread N(0, 1), to a question of difficulty b. */
    private static double expected(double b) {
        double spread = Math.sqrt(1 + 1 / (1.702 * 1.702));
        return ItemResponseFunction.rasch(b / spread).probability(0);
    }

    private static boolean isBelow(@Nullable Double value, double limit) {
        return value != null && value < limit;
    }

    private static boolean isBeyond(@Nullable Double value, double limit) {
        return value != null && value > limit;
    }
}
