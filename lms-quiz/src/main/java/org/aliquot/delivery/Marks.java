package org.aliquot.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gave a written answer.
 *
 * @param points for each criterion of the rubric, in its order
 * @param remark to the learner; null for none
 */
public record Marks(List<Integer> points, @Nullable String remark) {

    public static final int LONGEST_REMARK = 2000;

    public Marks {
        points = List.copyOf(points);
    }

    public int sum() {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
