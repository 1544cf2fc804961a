package org.aliquot.gradebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has for each work of a class, by its ref. */
public record Grades(Map<String, Grade> byWork) {

    public Grades {
        byWork = Map.copyOf(byWork);
    }

    public Grade of(Work work) {
        return byWork.getOrDefault(work.ref(), Grade.NONE);
    }

    /** The weighted mean of what there is a grade for; null while there is none. What was not done yet counts neither way. */
    public @Nullable Double total(List<Work> works) {
        double sum = 0;
        int weights = 0;
        for (Work work : works) {
            Double percent = of(work).percent();
            if (percent != null) {
                sum += work.weight() * percent;
                weights += work.weight();
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    /** For how many of the works that count there is a grade. */
    public long graded(List<Work> works) {
        return works.stream()
                .filter(work -> work.weight() > 0 && of(work).percent() != null)
                .count();
    }
}
