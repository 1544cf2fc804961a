package org.aliquot.mastery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aliquot.proficiency.GivenAnswer;

/**
 * All that a learner's mastery of a target exam rests on.
 *
 * @param today in the learner's calendar, which is that of {@code zone}
 * @param answers in the order in which they became final
 */
public record Evidence(TargetExam target, LocalDate today, ZoneId zone, List<SeenAnswer> answers) {

    public Evidence {
        answers = List.copyOf(answers);
    }

    /** Days on which there were answers. */
    public int days() {
        return (int) answers.stream().map(SeenAnswer::day).distinct().count();
    }

    public List<GivenAnswer> given() {
        return answers.stream().map(SeenAnswer::given).toList();
    }
}
