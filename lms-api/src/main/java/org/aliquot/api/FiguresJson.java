package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.statistics.Flag;
import org.aliquot.statistics.Setting;
import org.jspecify.annotations.Nullable;

/** How questions were answered. */
final class FiguresJson {

    /**
     * How a question was answered in one setting.
     *
     * @param answers times it was presented in finished attempts, blank ones included
     * @param blank presented and left blank; counts as wrong
     * @param right share of full credit, by the key in force
     * @param discrimination correlation of being right with the share right on the other questions of the same attempt; in exam mode
     *     only, and only from 30 answers
     * @param medianMs time on the question, to within 3 %; null where none was reported
     * @param firstAt when the first of these attempts ended; null where it is not known
     * @param options in the author's order; empty over several versions, whose options may differ
     * @param wrong the most frequent wrong answers to a question without options
     * @param fifths from the weakest to the strongest; empty when there are too few answers to compare
     * @param flags what wants a look, worst first; in exam mode only
     */
    record Figures(
            Setting setting,
            int answers,
            int blank,
            Estimate right,
            Estimate discrimination,
            @Nullable Long medianMs,
            @Nullable Instant firstAt,
            @Nullable Instant lastAt,
            List<Option> options,
            List<Wrong> wrong,
            List<Fifth> fifths,
            List<Warning> flags) {}

    /**
     * How one option of a question works.
     *
     * @param correct whether the version's own key names it
     * @param chosen how many took it
     * @param share of all to whom the question was presented
     * @param correlation of taking it with the share right on the other questions
     */
    record Option(String option, boolean correct, int chosen, Estimate share, Estimate correlation) {}

    /**
     * An answer that was wrong, to a question without options.
     *
     * @param answer the response as JSON
     */
    record Wrong(String answer, int given, Estimate share) {}

    /**
     * Who chooses what among a fifth of the learners by their share right on the other questions.
     *
     * @param learners how many sittings; learners with equal results stay together
     * @param options share of each option, in the author's order
     */
    record Fifth(int learners, List<Estimate> options) {}

    /**
     * Something about a question's figures that wants a look.
     *
     * @param options ids of the options it is about; empty when it is about none
     */
    record Warning(Flag.Kind kind, List<String> options) {}

    /**
     * A figure with its uncertainty; without a value there is not enough data yet.
     *
     * @param answers what it is worked out from
     * @param low lower end of the 95 % interval
     * @param high upper end of the 95 % interval
     */
    record Estimate(
            int answers,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * How the questions of an exam were answered in exam mode.
     *
     * @param questions what wants a look first
     * @param reliability alpha (KR-20) of a form that lists its questions; null for one that is drawn, where everybody has others
     */
    record Quiz(List<Question> questions, @Nullable Estimate reliability) {}

    /** @param stem as its author wrote it */
    record Question(UUID item, String slug, int number, String stem, Figures figures) {}

    private FiguresJson() {}
}
