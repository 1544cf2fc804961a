package org.aliquot.standing;

import java.util.List;
import java.util.UUID;
import org.aliquot.mastery.TargetExam;
import org.aliquot.standing.ClassReadiness.AreaOfClass;
import org.jspecify.annotations.Nullable;

/**
 * How ready the learners of several classes are.
 *
 * @param learners of open classes, each once
 * @param chances to pass, of those with enough answers to say, in no order
 * @param target the exam that most of them prepare for, which areas are of; null where the course prepares for none
 * @param areas of all of them, in the order of the exam
 * @param classes by name
 * @param mistakes that most of them make, the most frequent first
 */
public record SchoolStanding(
        int learners,
        List<Double> chances,
        @Nullable TargetExam target,
        List<AreaOfClass> areas,
        List<OfClass> classes,
        List<CommonMistake> mistakes) {

    /** One of the classes. */
    public record OfClass(UUID id, String name, int learners, List<AreaOfClass> areas) {
        public OfClass {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A mistake that wrong answers of several learners share.
     *
     * @param misconception the tag of the options that were chosen
     */
    public record CommonMistake(String misconception, int learners, int questions) {}

    public SchoolStanding {
        chances = List.copyOf(chances);
        areas = List.copyOf(areas);
        classes = List.copyOf(classes);
        mistakes = List.copyOf(mistakes);
    }
}
