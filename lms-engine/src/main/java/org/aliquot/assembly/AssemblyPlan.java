package org.aliquot.assembly;

import java.util.List;
import java.util.Set;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.FormPlan;

/**
 * What the forms must be like.
 *
 * @param form questions of each form, and bounds by area
 * @param levels bounds by level; levels that are not named are free
 * @param forms how many, 1 to {@value #MOST_FORMS}
 * @param overlap questions that two forms may share at most
 * @param meanDifficulty wanted mean of the difficulties, logits
 * @param tolerance how far a form's mean may lie from it
 * @param kept ids of questions that a form has in any case, by form; those beyond the list keep none
 */
public record AssemblyPlan(
        FormPlan form,
        List<AreaCount> levels,
        int forms,
        int overlap,
        double meanDifficulty,
        double tolerance,
        List<Set<String>> kept) {

    public static final int MOST_FORMS = 10;

    public AssemblyPlan(
            FormPlan form, List<AreaCount> levels, int forms, int overlap, double meanDifficulty, double tolerance) {
        this(form, levels, forms, overlap, meanDifficulty, tolerance, List.of());
    }

    public AssemblyPlan {
        levels = List.copyOf(levels);
        kept = kept.stream().map(Set::copyOf).toList();
        if (form.items() < 1) {
            throw new IllegalArgumentException("a form holds a question or more");
        }
        if (forms < 1 || forms > MOST_FORMS) {
            throw new IllegalArgumentException("1 to %d forms, not %d".formatted(MOST_FORMS, forms));
        }
        if (overlap < 0 || !(tolerance > 0) || !Double.isFinite(meanDifficulty)) {
            throw new IllegalArgumentException("shared questions are 0 or more, the tolerance above 0");
        }
    }

    Set<String> kept(int number) {
        return number < kept.size() ? kept.get(number) : Set.of();
    }

    /** Kept by another form that is still to come, and not by this one. */
    boolean isKeptLater(int number, String id) {
        return !kept(number).contains(id) && kept.stream().skip(number + 1L).anyMatch(later -> later.contains(id));
    }
}
