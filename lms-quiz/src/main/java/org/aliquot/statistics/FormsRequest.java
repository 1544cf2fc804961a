package org.aliquot.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/**
 * What forms were asked for, beside the exam.
 *
 * @param forms how many, 1 to {@value AssemblyPlan#MOST_FORMS}
 * @param overlap questions that two forms may share at most
 * @param meanDifficulty wanted mean, logits from the pass point
 * @param tolerance how far a form's mean may lie from it, more than 0
 * @param levels shares of levels; those not named are free
 * @param pilots questions tried out on each form, not scored
 * @param seed chooses among questions of equal worth
 * @param kept codes of questions that each form keeps, by form
 * @param out codes of questions that no form gets
 * @param swap what this changes of forms that were there; null where they are not made of others by one swap
 */
public record FormsRequest(
        int forms,
        int overlap,
        double meanDifficulty,
        double tolerance,
        List<LevelShare> levels,
        int pilots,
        long seed,
        List<List<String>> kept,
        List<String> out,
        @Nullable Swap swap) {

    public static final int MOST_PILOTS = 50;

    public FormsRequest(
            int forms,
            int overlap,
            double meanDifficulty,
            double tolerance,
            List<LevelShare> levels,
            int pilots,
            long seed) {
        this(forms, overlap, meanDifficulty, tolerance, levels, pilots, seed, List.of(), List.of(), null);
    }

    public FormsRequest {
        levels = List.copyOf(levels);
        // absent in what was asked before there was such a thing
        kept = Objects.requireNonNullElse(kept, List.<List<String>>of()).stream()
                .map(List::copyOf)
                .toList();
        out = List.copyOf(Objects.requireNonNullElse(out, List.of()));
        if (forms < 1 || forms > AssemblyPlan.MOST_FORMS || overlap < 0 || pilots < 0 || pilots > MOST_PILOTS) {
            throw new IllegalArgumentException("forms, shared questions or pilots out of range");
        }
        if (!(tolerance > 0) || !(Math.abs(meanDifficulty) <= 5)) {
            throw new IllegalArgumentException("the tolerance is above 0, the mean within 5 logits");
        }
    }

    /** The same wish once more, with what is kept and left out. */
    public FormsRequest again(List<List<String>> keep, List<String> leaveOut) {
        return again(keep, leaveOut, null);
    }

    /** The same forms but for one question, which is left out beside those left out before. */
    public FormsRequest swapping(List<List<String>> others, Swap swap) {
        return again(
                others,
                Stream.concat(out.stream(), Stream.of(swap.code())).distinct().toList(),
                swap);
    }

    private FormsRequest again(List<List<String>> keep, List<String> leaveOut, @Nullable Swap made) {
        return new FormsRequest(
                forms, overlap, meanDifficulty, tolerance, levels, pilots, seed + 1, keep, leaveOut, made);
    }

    /**
     * One question for another.
     *
     * @param code of the one that goes
     * @param ticked codes of questions that were ticked to be kept, by form: a swap keeps more, and those ticks stay as they were
     */
    public record Swap(String code, List<List<String>> ticked) {
        public Swap {
            ticked = ticked.stream().map(List::copyOf).toList();
        }
    }

    /** From so many to so many percent of a form ask this of the mind. */
    public record LevelShare(Level level, int minPercent, int maxPercent) {
        public LevelShare {
            if (minPercent < 0 || maxPercent > 100 || minPercent > maxPercent) {
                throw new IllegalArgumentException("0 <= min <= max <= 100 percent");
            }
        }
    }
}
