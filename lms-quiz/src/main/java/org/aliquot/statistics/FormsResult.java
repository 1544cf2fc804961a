package org.aliquot.statistics;

import java.util.List;
import java.util.UUID;
import org.aliquot.assembly.Assembled.Obstacle;

/**
 * Forms that were assembled, or what stood in the way.
 *
 * @param examVersion the version of the exam they are for
 * @param forms none when there were obstacles
 * @param shared how many questions each form shares with each
 */
public record FormsResult(
        UUID examVersion,
        int items,
        List<Form> forms,
        List<List<Integer>> shared,
        List<Obstacle> obstacles,
        List<Named> areas,
        double seconds) {

    public FormsResult {
        forms = List.copyOf(forms);
        shared = List.copyOf(shared);
        obstacles = List.copyOf(obstacles);
        areas = List.copyOf(areas);
    }

    /** An area's code and title. */
    public record Named(String code, String title) {}

    /**
     * One form.
     *
     * @param questions ids of versions, scored
     * @param pilots ids of versions, not scored
     * @param mean of the difficulties
     * @param spread standard deviation of the difficulties
     * @param error standard error of a score at the pass point, from the questions alone
     */
    public record Form(
            List<UUID> questions,
            List<UUID> pilots,
            List<Count> areas,
            List<Count> levels,
            double mean,
            double spread,
            double error) {
        public Form {
            questions = List.copyOf(questions);
            pilots = List.copyOf(pilots);
            areas = List.copyOf(areas);
            levels = List.copyOf(levels);
        }
    }

    /** How many questions of an area or level there are, and may be. */
    public record Count(String code, int count, int min, int max) {}
}
