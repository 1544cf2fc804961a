package org.aliquot.mastery;

import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.ability.Difficulty;
import org.aliquot.proficiency.AnswerKind;
import org.aliquot.proficiency.GivenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A final answer of a learner, with where it was given.
 *
 * @param item the question, and of one with drawn numbers its instance: what is answered again is the same
 * @param difficulty as it is known now
 * @param place where to see it again
 */
public record SeenAnswer(
        String item,
        String area,
        String topic,
        Difficulty difficulty,
        boolean right,
        LocalDate day,
        AnswerKind kind,
        Place place) {

    /**
     * An exam's question, a lesson's check, or a card.
     *
     * @param attempt null for a check and on a card
     * @param position in the attempt, from 1; 0 elsewhere
     * @param title of the exam or the lesson; empty on a card
     * @param course of a check; null elsewhere, as are its lesson and the check
     * @param lesson slug
     * @param check slug
     * @param isTold whether its learner may see how a single question was answered: exams that are never gone over tell none, and none
     *     is told that an exam under way asks, nor in practice what an exam keeps back that was taken meanwhile
     */
    public record Place(
            @Nullable UUID attempt,
            int position,
            String title,
            @Nullable String course,
            @Nullable String lesson,
            @Nullable String check,
            boolean isTold) {}

    GivenAnswer given() {
        return new GivenAnswer(item, area, topic, difficulty, right, day, kind);
    }
}
