package org.aliquot.web.attempt;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.web.RuleScale;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an attempt: the estimate with its interval where there is a scale, else the count.
 *
 * @param beginnings after a placement test, the areas to study, weakest first; else none
 * @param trial where staff tried an exam; null for everybody else's
 * @param gradebooks a sentence for each gradebook that its score is meant for, for the learner alone
 */
public record ResultPage(
        Head head,
        Score score,
        List<Step> steps,
        List<Area> areas,
        List<Beginning> beginnings,
        Links links,
        @Nullable Trial trial,
        List<String> gradebooks) {

    public ResultPage(
            Head head, Score score, List<Step> steps, List<Area> areas, List<Beginning> beginnings, Links links) {
        this(head, score, steps, areas, beginnings, links, null, List.of());
    }

    /** The same with what is said of gradebooks. */
    public ResultPage with(List<String> sentences) {
        return new ResultPage(head, score, steps, areas, beginnings, links, trial, sentences);
    }

    /** Ways to its questions, to have it deleted, and back to the exam's rules. */
    public record Trial(String questions, @Nullable Own own) {

        /** Where staff delete a trial, and where they came from. */
        public record Own(String removal, String rules) {}
    }

    /** Whether there is something to say of areas beside the next steps. */
    public boolean hasAreas() {
        return !areas.isEmpty() || !beginnings.isEmpty();
    }

    public record Head(String title, String exam, String facts) {}

    /** The big number with the words that belong to it. */
    public record Score(
            String reading,
            String likely,
            @Nullable RuleScale scale,
            List<String> sentences,
            @Nullable String label) {

        /** The same with more to say. */
        Score and(List<String> more) {
            return new Score(
                    reading,
                    likely,
                    scale,
                    Stream.concat(sentences.stream(), more.stream()).toList(),
                    label);
        }
    }

    public record Step(String title, String why, String words, String url) {}

    public record Area(
            String title,
            @Nullable String share,
            String right,
            @Nullable Estimate estimate) {}

    public record Estimate(RuleScale scale, String figures, String words, boolean below) {}

    /**
     * An area of a placement test and where to begin in it.
     *
     * @param rest how much the area holds in all
     */
    public record Beginning(
            String title,
            String right,
            String words,
            @Nullable Lesson lesson,
            String rest) {}

    public record Lesson(String title, String length, String url) {}

    /**
     * @param steps of an adaptive exam whose questions may be seen again; null for others
     * @param pdf the result as a document
     * @param shares to whom it is shown
     */
    public record Links(
            @Nullable String receipt,
            @Nullable String steps,
            @Nullable String pdf,
            @Nullable String shares) {}
}
