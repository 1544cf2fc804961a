package org.aliquot.simulation;

import org.aliquot.forms.Seeded;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Memory;
import org.aliquot.spacing.MemoryModel;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who learns facts by reading and by being asked, and forgets them by a memory of their own. Some facts of each area are
 * known from before, of more in some areas than in others. Mutable; for one thread.
 */
final class Student {

    private static final double SPREAD_OF_WEIGHTS = 0.25;
    private static final double KNOWN_BEFORE = -1.2;
    private static final double SPREAD_OF_PEOPLE = 0.7;
    private static final double SPREAD_OF_AREAS = 0.6;
    private static final Memory OLD_KNOWLEDGE = new Memory(400, 5);
    private static final double GUESSED = 0.25;

    private final Seeded random;
    private final MemoryModel model;
    private final FsrsWeights weights;
    private final double grasp;
    private final @Nullable Memory[] memories;
    private final int[] seen;

    Student(Syllabus syllabus, Seeded random) {
        this.random = random;
        double[] own = FsrsWeights.defaults().toArray();
        for (int k = 0; k < own.length; k++) {
            own[k] *= Math.exp(SPREAD_OF_WEIGHTS * random.nextGaussian());
        }
        weights = FsrsWeights.of(own, 1, true);
        model = new MemoryModel(weights, true);
        grasp = 0.4 + 0.4 * random.nextDouble();
        memories = new Memory[syllabus.facts()];
        seen = new int[syllabus.facts()];
        remember(syllabus);
    }

    private void remember(Syllabus syllabus) {
        double person = KNOWN_BEFORE + SPREAD_OF_PEOPLE * random.nextGaussian();
        for (var area : syllabus.areas()) {
            double known = 1 / (1 + Math.exp(-(person + SPREAD_OF_AREAS * random.nextGaussian())));
            for (int lesson : syllabus.lessonsOf(area)) {
                for (int fact = lesson * Syllabus.FACTS; fact < (lesson + 1) * Syllabus.FACTS; fact++) {
                    memories[fact] = random.nextDouble() < known ? OLD_KNOWLEDGE : null;
                }
            }
        }
    }

    double recall(int fact, int day) {
        Memory memory = memories[fact];
        return memory == null ? 0 : weights.forgettingCurve().retrievability(day - seen[fact], memory.stability());
    }

    /** Reads a fact: what is known comes back, what is not stays with the chance to grasp it. */
    void read(int fact, int day) {
        if (random.nextDouble() < recall(fact, day)) {
            keep(fact, day, Rating.GOOD);
        } else if (random.nextDouble() < grasp) {
            keep(fact, day, memories[fact] == null ? Rating.GOOD : Rating.AGAIN);
        }
    }

    /** Recalls a fact unaided, and is then told: what was not known stays with the chance to grasp it. */
    boolean recalls(int fact, int day) {
        boolean recalled = random.nextDouble() < recall(fact, day);
        if (recalled) {
            keep(fact, day, Rating.GOOD);
        } else if (memories[fact] != null || random.nextDouble() < grasp) {
            keep(fact, day, Rating.AGAIN);
        }
        return recalled;
    }

    /** Answers a question about a fact: as recalled, or one of four by luck. */
    boolean answers(int fact, int day) {
        return recalls(fact, day) || random.nextDouble() < GUESSED;
    }

    /** The expected share right of an exam on that day, half of it on key points. */
    double exam(Syllabus syllabus, int day) {
        double sum = 0;
        for (var area : syllabus.areas()) {
            double keys = 0;
            double all = 0;
            var lessons = syllabus.lessonsOf(area);
            for (int lesson : lessons) {
                for (int place = 0; place < Syllabus.FACTS; place++) {
                    double recall = recall(lesson * Syllabus.FACTS + place, day);
                    keys += place < Syllabus.KEY_POINTS ? recall : 0;
                    all += recall;
                }
            }
            double known = (keys / Syllabus.KEY_POINTS + all / Syllabus.FACTS) / (2 * lessons.size());
            sum += area.share() * (known + (1 - known) * GUESSED);
        }
        return sum;
    }

    private void keep(int fact, int day, Rating rating) {
        memories[fact] = model.next(memories[fact], day - seen[fact], rating);
        seen[fact] = day;
    }
}
