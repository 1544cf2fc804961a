package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aliquot.classical.Estimate;
import org.aliquot.standing.SchoolWeek;
import org.aliquot.standing.SchoolWeek.Spread;
import org.aliquot.web.Visit;
import org.aliquot.web.report.WeeksPage.Bar;
import org.aliquot.web.report.WeeksPage.Curve;
import org.aliquot.web.report.WeeksPage.Point;
import org.aliquot.web.report.WeeksPage.Row;
import org.aliquot.web.today.Standings;
import org.jspecify.annotations.Nullable;

/** The weeks of a course as pictures and as a table. */
final class WeeksPages {

    static final int WIDTH = 640;
    static final int HEIGHT = 120;
    private static final int LEFT = 60;
    private static final int LABELS = 3;

    /** Shares in [0, 1]. */
    private record Range(double middle, double low, double high) {}

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
        int every = Math.max(1, Math.ceilDiv(weeks.size(), LABELS));
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new Bar(
                        left(i),
                        Math.max(3, step() - 6),
                        HEIGHT * weeks.get(i).active() / most,
                        weeks.get(i).active(),
                        i % every == 0 ? day(weeks.get(i)) : ""))
                .toList();
    }

    Curve ready() {
        return curve(week -> {
            Spread ready = week.readiness();
            return ready == null ? null : new Range(ready.median(), ready.low(), ready.high());
        });
    }

    Curve passed() {
        return curve(week -> {
            Estimate passed = passed(week);
            return passed.value() == null || passed.low() == null || passed.high() == null
                    ? null
                    : new Range(passed.value(), passed.low(), passed.high());
        });
    }

    private Curve curve(Function<SchoolWeek, @Nullable Range> figure) {
        List<Point> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            Range range = figure.apply(weeks.get(i));
            if (range != null) {
                Point point =
                        new Point(left(i) + (step() - 6) / 2, top(range.middle()), top(range.low()), top(range.high()));
                line.append(points.isEmpty() ? "M" : "L")
                        .append(point.x())
                        .append(' ')
                        .append(point.middle());
                points.add(point);
            }
        }
        return new Curve(points, points.size() < 2 ? "" : line.toString());
    }

    /** The latest first. */
    List<Row> rows() {
        return weeks.reversed().stream().map(this::row).toList();
    }

    private Row row(SchoolWeek week) {
        return new Row(day(week), week.active(), week.answers(), passedWords(week), readyWords(week.readiness()));
    }

    private static WeeksPage.Passed passedWords(SchoolWeek week) {
        Estimate passed = passed(week);
        return passed.value() == null || passed.low() == null || passed.high() == null
                ? new WeeksPage.Passed("", "–", "")
                : new WeeksPage.Passed(
                        week.exams().passed() + " of " + week.exams().judged(),
                        percent(passed.value()),
                        range(passed.low(), passed.high()));
    }

    private static WeeksPage.Ready readyWords(@Nullable Spread ready) {
        return ready == null
                ? new WeeksPage.Ready("–", "", "")
                : new WeeksPage.Ready(
                        Standings.percent(ready.median()) + "%",
                        Standings.percent(ready.low()) + "% to " + Standings.percent(ready.high()) + "%",
                        "" + ready.learners());
    }

    private static Estimate passed(SchoolWeek week) {
        return Estimate.share(week.exams().passed(), week.exams().judged());
    }

    private static String range(double low, double high) {
        return percent(low) + " to " + percent(high);
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
