package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.standing.SchoolWeek;
import org.aliquot.standing.SchoolWeek.Spread;
import org.aliquot.web.Visit;
import org.aliquot.web.report.WeeksPage.Bar;
import org.aliquot.web.report.WeeksPage.Point;
import org.aliquot.web.report.WeeksPage.Row;

/** The weeks of a course as pictures and as a table. */
final class WeeksPages {

    static final int WIDTH = 640;
    static final int HEIGHT = 120;
    private static final int LEFT = 40;
    private static final int LABELS = 6;

    private final List<SchoolWeek> weeks;
    private final Visit visit;
    private final int most;

    WeeksPages(List<SchoolWeek> weeks, Visit visit) {
        this.weeks = weeks;
        this.visit = visit;
        this.most =
                Math.max(1, weeks.stream().mapToInt(SchoolWeek::active).max().orElse(1));
    }

    int most() {
        return most;
    }

    List<Bar> bars() {
        int every = Math.max(1, weeks.size() / LABELS);
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new Bar(
                        left(i),
                        Math.max(3, step() - 6),
                        HEIGHT * weeks.get(i).active() / most,
                        weeks.get(i).active(),
                        i % every == 0 ? day(weeks.get(i)) : ""))
                .toList();
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Spread ready = weeks.get(i).readiness();
            if (ready != null) {
                points.add(new Point(
                        left(i) + (step() - 6) / 2,
                        top(ready.median()),
                        top(ready.low()),
                        top(ready.high()),
                        ready.learners()));
            }
        }
        return points;
    }

    String line() {
        StringBuilder line = new StringBuilder();
        points().forEach(point -> line.append(line.isEmpty() ? "M" : "L")
                .append(point.x())
                .append(' ')
                .append(point.median()));
        return line.indexOf("L") < 0 ? "" : line.toString();
    }

    /** The latest first. */
    List<Row> rows() {
        return weeks.reversed().stream().map(this::row).toList();
    }

    private Row row(SchoolWeek week) {
        Spread ready = week.readiness();
        return new Row(
                day(week),
                week.active(),
                week.answers(),
                ready == null ? "–" : percent(ready.median()),
                ready == null ? "" : percent(ready.low()) + "–" + percent(ready.high()),
                ready == null ? "" : "" + ready.learners());
    }

    private String day(SchoolWeek week) {
        return visit.dates().date(week.first());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static int top(double share) {
        return (int) Math.round(HEIGHT * (1 - share));
    }

    private int step() {
        return (WIDTH - LEFT) / Math.max(1, weeks.size());
    }

    private int left(int week) {
        return LEFT + week * step();
    }
}
