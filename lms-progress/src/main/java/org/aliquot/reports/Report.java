package org.aliquot.reports;

import java.util.List;
import org.aliquot.word.Word;

/** The reports there are. */
public enum Report implements Word {
    LEARNERS(
            "Learners",
            "How far each learner is, and since when they have been idle",
            "name",
            LearnerFigures.LEARNERS,
            Total.LEARNERS),
    OUTCOMES(
            "Completion and pass rates",
            "How many start, complete and pass, by course, class or payer",
            "group",
            OutcomeFigures.ALL,
            List.of()),
    SITTINGS("Exam attempts", "Every attempt finished in exam mode", "-finishedAt", SittingFigures.ALL, Total.SITTINGS),
    WINDOWS(
            "Access ending",
            "Learners whose access ends soon or ended recently",
            "endsOn",
            LearnerFigures.WINDOWS,
            Total.LEARNERS);

    private final String title;
    private final String lede;
    private final String order;
    private final List<Column<?>> columns;
    private final List<Total> totals;

    Report(String title, String lede, String order, List<Column<?>> columns, List<Total> totals) {
        this.title = title;
        this.lede = lede;
        this.order = order;
        this.columns = columns;
        this.totals = totals;
    }

    public String title() {
        return title;
    }

    public String lede() {
        return lede;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * What a page shows when nothing is chosen: so much that it fits beside the name. Files and programs get all columns.
     *
     * @param then whether days of activity are asked for
     */
    List<Column<?>> common(boolean then) {
        List<String> words = switch (this) {
            case LEARNERS ->
                then
                        ? List.of(
                                "name",
                                "course",
                                "status",
                                "lessonsDone",
                                "lessonsThen",
                                "daysThen",
                                "minutesThen",
                                "lastOn")
                        : List.of(
                                "name",
                                "course",
                                "status",
                                "endsOn",
                                "lessonsDone",
                                "minutes",
                                "latestScore",
                                "lastOn");
            case WINDOWS ->
                List.of(
                        "name",
                        "course",
                        "endsOn",
                        "daysLeft",
                        "extensionsLeft",
                        "lessonsDone",
                        "completedOn",
                        "lastOn");
            case OUTCOMES, SITTINGS -> List.of();
        };
        return columns.stream()
                .filter(Column::standsAlone)
                .filter(column -> words.isEmpty() || words.contains(column.word()))
                .toList();
    }

    /** The order it comes in when none is asked for. */
    String order() {
        return order;
    }

    List<Total> totals() {
        return totals;
    }
}
