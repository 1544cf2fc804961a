package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a practice score is worth: its 90 % interval on the exam's scale. */
@Component
class PracticeScales {

    /** Half of a 90 % interval, in standard errors. */
    private static final double NINETY = 1.645;

    private final Exams exams;

    PracticeScales(Exams exams) {
        this.exams = exams;
    }

    /** The exams as they are now, by key. */
    Map<String, ExamSpec> specs() {
        return exams.all().stream()
                .collect(Collectors.toMap(exam -> exam.spec().key(), exam -> exam.spec(), (first, second) -> first));
    }

    /**
     * The lower ({@code side} -1) or upper (1) end of the interval around {@code <which>_score}, read from that, from
     * {@code <which>_error}, and from the key in {@code exam}.
     */
    static Kind<Long> end(String which, String exam, int side) {
        return Kind.number(Format.SCORE, (row, _, specs) -> {
            ExamSpec spec = specs.get(row.getString(exam));
            return spec == null ? null : end(row, which, spec, side);
        });
    }

    /** Both practice scales are linear in ability: so many points to the logit, cut off at their ends. */
    private static @Nullable Long end(ResultSet row, String which, ExamSpec spec, int side) throws SQLException {
        int perLogit = switch (spec.outcome().scale()) {
            case TO_999 -> 100;
            case TO_100 -> 10;
            case NONE -> 0;
        };
        Long score = Kind.whole(row, which + "_score");
        Double error = row.getObject(which + "_error", Double.class);
        if (score == null || error == null || perLogit == 0) {
            return null;
        }
        long end = score + side * Math.round(NINETY * error * perLogit);
        return Math.clamp(end, 0L, perLogit == 100 ? 999L : 100L);
    }
}
