package org.aliquot.mastery;

import org.aliquot.proficiency.Mastery;

/** What a learner can do in a target exam today, and what that rests on. */
public record LearnerMastery(Evidence evidence, Mastery mastery) {

    public TargetExam target() {
        return evidence.target();
    }
}
