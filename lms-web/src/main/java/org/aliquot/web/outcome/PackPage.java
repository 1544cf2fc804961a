package org.aliquot.web.outcome;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a program answers for.
 *
 * @param course its slug
 * @param own whether they count the reader's learners alone
 * @param targets what is asked of the latest three classes together
 * @param notes what has to be said beside the figures
 * @param unentered what is missing; null when nothing is
 */
public record PackPage(
        List<Choice> courses,
        String course,
        String title,
        String asOf,
        boolean own,
        List<Target> targets,
        List<Year> years,
        List<String> notes,
        @Nullable String unentered) {

    /**
     * One figure against what is asked of it.
     *
     * @param met whether it is reached; null while there is nothing to say
     * @param few why it is not judged yet; null unless too few are counted
     */
    public record Target(
            String title,
            String figure,
            String counts,
            String asked,
            @Nullable Boolean met,
            @Nullable String few) {}

    /** One class: each figure of its own, and of three years together. */
    public record Year(String name, String url, List<Figure> figures) {}

    /** Empty {@code three} where there is nothing to add up. */
    public record Figure(String label, String own, String three) {}
}
