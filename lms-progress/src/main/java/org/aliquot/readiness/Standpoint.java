package org.aliquot.readiness;

import java.util.List;
import java.util.Map;
import org.aliquot.forecast.Readiness;

/** Whether somebody is ready, as far as their answers tell. */
public sealed interface Standpoint {

    /** First answers behind it. */
    int answers();

    /**
     * Too few answers for a number.
     *
     * @param missing how many more, by area, in the order of the exam; areas that need none are left out
     */
    record TooEarly(int answers, Map<String, Integer> missing) implements Standpoint {

        /** How many more in all. */
        public int more() {
            return missing.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * An estimate.
     *
     * @param chance with its 80 % interval
     * @param days of study it rests on
     * @param unseen areas without an answer
     * @param sharper how many more answers, by area, would make it as sharp as it gets; none where it is
     */
    record Estimated(Readiness chance, int answers, int days, List<String> unseen, Map<String, Integer> sharper)
            implements Standpoint {

        public Estimated {
            unseen = List.copyOf(unseen);
        }
    }
}
