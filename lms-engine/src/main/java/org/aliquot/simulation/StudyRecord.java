package org.aliquot.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.aliquot.ability.Difficulty;
import org.aliquot.proficiency.AbilityTrack;
import org.aliquot.proficiency.AnswerKind;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.GivenAnswer;
import org.aliquot.proficiency.Mastery;

/** The answers of a term, and what they say of the student. Mutable; for one thread. */
final class StudyRecord {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /** So difficult that seventy of a hundred are right at the pass point. */
    private static final Difficulty USUAL = new Difficulty(-0.85, 0.15);

    private final AbilityTrack track = new AbilityTrack(Dynamics.DEFAULT);
    private final Set<Integer> asked = new HashSet<>();

    void answered(int fact, String area, boolean right, int day) {
        var answer = new GivenAnswer("fact" + fact, area, null, USUAL, right, FIRST.plusDays(day), AnswerKind.PRACTICE);
        asked.add(fact);
        track.add(answer);
    }

    boolean asked(int fact) {
        return asked.contains(fact);
    }

    int answers() {
        return asked.size();
    }

    Mastery on(int day) {
        return track.at(FIRST.plusDays(day));
    }
}
