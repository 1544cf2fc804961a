package org.aliquot.reports;

import java.util.List;
import org.aliquot.word.Word;

/** The reports there are. */
public enum Report implements Word {
    LEARNERS("Learners", "Who is where in a course, and who is stuck since when", "name"),
    OUTCOMES("Completion and pass rates", "How many start, complete and pass, by course, class or payer", "group"),
    SITTINGS("Exam sittings", "Every attempt finished in exam mode", "-finishedAt"),
    WINDOWS("Windows ending", "Whose access ends soon, or ended lately", "endsOn");

    private final String title;
    private final String lede;
    private final String order;

    Report(String title, String lede, String order) {
        this.title = title;
        this.lede = lede;
        this.order = order;
    }

    public String title() {
        return title;
    }

    public String lede() {
        return lede;
    }

    public List<ReportColumn> columns() {
        return figures().stream().map(Figure::column).toList();
    }

    List<Figure> figures() {
        return switch (this) {
            case LEARNERS -> LearnerFigures.LEARNERS;
            case OUTCOMES -> OutcomeFigures.ALL;
            case SITTINGS -> SittingFigures.ALL;
            case WINDOWS -> LearnerFigures.WINDOWS;
        };
    }

    /** The order it comes in when none is asked for. */
    String order() {
        return order;
    }
}
