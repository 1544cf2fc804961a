package org.aliquot.reports;

import java.util.List;

/** A practice score with what it is worth. */
final class ScoreColumns {

    private ScoreColumns() {}

    /** Of the sitting called {@code which} in SQL; sorted by the ability that {@code key} joins. */
    static List<Column<?>> of(String which, String title, String key, String definition) {
        Column<Long> points = Kind.SCORE
                .column(which + "Score", title, which + ".scaled")
                .means(definition)
                .keyedBy(key);
        return List.of(
                points,
                low(points, which, which + "_exam"),
                high(points, which, which + "_exam"),
                Kind.EXAM
                        .column(which + "Exam", title + ", exam", which + ".exam_key")
                        .means("Which exam it was.")
                        .below(points),
                Kind.DAY
                        .column(
                                which + "On",
                                title + ", day",
                                "cast(" + which + ".final_at at time zone :zone as date)")
                        .means("When it was finished.")
                        .below(points),
                error(points, which, which + ".se"));
    }

    static Column<Long> low(Column<Long> points, String which, String exam) {
        return PracticeScales.end(which, exam, -1)
                .column(which + "Low", points.title() + ", low", "")
                .means("Lower end of the 90% interval.")
                .below(points);
    }

    static Column<Long> high(Column<Long> points, String which, String exam) {
        return PracticeScales.end(which, exam, 1)
                .column(which + "High", points.title() + ", high", "")
                .means("Upper end of the 90% interval.")
                .below(points);
    }

    static Column<Double> error(Column<Long> points, String which, String value) {
        return Kind.number(Format.SCORE, (row, name, _) -> row.getObject(name, Double.class))
                .column(which + "Error", points.title() + ", error", value)
                .means("Standard error of the ability, in logits.")
                .inFilesWith(points);
    }
}
