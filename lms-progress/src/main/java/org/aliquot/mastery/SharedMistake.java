package org.aliquot.mastery;

import java.util.List;
import java.util.UUID;

/**
 * A mistake that several of a learner's wrong answers share.
 *
 * @param misconception the tag of the options that were chosen
 * @param questions those answered by it, the latest first
 */
public record SharedMistake(String misconception, List<Question> questions) {

    public SharedMistake {
        questions = List.copyOf(questions);
    }

    /**
     * Where it was made.
     *
     * @param topic of the question
     * @param title of the exam
     */
    public record Question(UUID attempt, int position, String topic, String title) {}
}
