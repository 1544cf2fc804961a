package org.aliquot.api;

import java.util.List;
import java.util.UUID;
import org.aliquot.assembly.Assembled;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/** Fixed forms of exams. */
final class FormsJson {

    /**
     * Forms that were asked for.
     *
     * @param result null until it is done
     * @param inUse whether the exam gives these now
     */
    record Forms(JobJson job, Request request, @Nullable Result result, boolean inUse) {}

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
     */
    record Request(
            int forms,
            int overlap,
            double meanDifficulty,
            double tolerance,
            List<LevelShare> levels,
            int pilots,
            long seed) {}

    /** From so many to so many percent of a form ask this of the mind. */
    record LevelShare(Level level, int minPercent, int maxPercent) {}

    /**
     * Forms that were assembled, or what stood in the way.
     *
     * @param examVersion the version of the exam they are for
     * @param forms none when there were obstacles
     * @param shared how many questions each form shares with each
     */
    record Result(
            UUID examVersion,
            int items,
            List<Form> forms,
            List<List<Integer>> shared,
            List<Obstacle> obstacles,
            List<Named> areas,
            double seconds) {}

    /** An area's code and title. */
    record Named(String code, String title) {}

    /**
     * One form.
     *
     * @param questions ids of versions, scored
     * @param pilots ids of versions, not scored
     * @param mean of the difficulties
     * @param spread standard deviation of the difficulties
     * @param error standard error of a score at the pass point, from the questions alone
     */
    record Form(
            List<UUID> questions,
            List<UUID> pilots,
            List<Count> areas,
            List<Count> levels,
            double mean,
            double spread,
            double error) {}

    /** How many questions of an area or level there are, and may be. */
    record Count(String code, int count, int min, int max) {}

    /**
     * One thing in the way.
     *
     * @param code of the area or level it is about
     * @param needed questions, where that is the point; else 0
     * @param available of them
     */
    record Obstacle(Assembled.Demand demand, @Nullable String code, int needed, int available) {}

    private FormsJson() {}
}
