package org.aliquot.web.integrity;

import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.classical.Estimate;
import org.aliquot.statistics.QuestionPeriod;
import org.aliquot.statistics.Setting;
import org.aliquot.statistics.SettingHistory;
import org.aliquot.web.Wording;
import org.aliquot.web.statistics.Canvas;
import org.aliquot.web.statistics.Plot;
import org.jspecify.annotations.Nullable;

/** Puts a question month by month into a table and a drawing. Pure. */
final class HealthPages {

    private static final int MOST_LABELS = 6;

    private HealthPages() {}

    static HealthPage.Group group(SettingHistory history) {
        boolean adaptive = history.setting() == Setting.ADAPTIVE;
        return new HealthPage.Group(
                adaptive ? "In adaptive exams" : "In exam mode",
                ShiftWords.finding(history.drift()),
                plot(history.periods()),
                rows(history.periods()));
    }

    private static List<HealthPage.Row> rows(List<QuestionPeriod> months) {
        Set<Integer> known = new HashSet<>();
        List<HealthPage.Row> rows = new ArrayList<>();
        for (QuestionPeriod month : months) {
            rows.addFirst(row(month, fresh(month, known)));
        }
        return rows;
    }

    /** Versions that were not answered before; they are known from then on. */
    private static List<Integer> fresh(QuestionPeriod month, Set<Integer> known) {
        return month.versions().stream().filter(known::add).toList();
    }

    private static HealthPage.Row row(QuestionPeriod month, List<Integer> fresh) {
        Long median = month.medianMs();
        return new HealthPage.Row(
                name(month),
                fresh.isEmpty()
                        ? ""
                        : "Version " + fresh.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                count(month.shown()) + " of " + count(month.attempts()) + " ("
                        + percent((double) month.shown() / month.attempts()) + "%)",
                count(month.right().answers()),
                share(month.right()),
                correlation(month.discrimination()),
                median == null || month.right().answers() < QuestionPeriod.LEAST
                        ? "–"
                        : Wording.length(Duration.ofMillis(median)));
    }

    private static String share(Estimate right) {
        return right.answers() < QuestionPeriod.LEAST ? "–" : IntegrityWords.share(right);
    }

    private static String correlation(Estimate r) {
        Double value = r.value();
        Double low = r.low();
        Double high = r.high();
        return value == null || low == null || high == null
                ? "–"
                : IntegrityWords.signed(value) + " (" + IntegrityWords.signed(low) + " to "
                        + IntegrityWords.signed(high) + ")";
    }

    private static @Nullable Plot plot(List<QuestionPeriod> months) {
        List<QuestionPeriod> drawn = months.stream()
                .filter(month -> month.right().answers() >= QuestionPeriod.LEAST)
                .toList();
        if (drawn.size() < 2) {
            return null;
        }
        YearMonth first = drawn.getFirst().from();
        double last = ChronoUnit.MONTHS.between(first, drawn.getLast().to());
        Canvas canvas = new Canvas(-0.5, last + 0.5, 0, 100);
        double[] xs = drawn.stream().mapToDouble(month -> middle(first, month)).toArray();
        double[] ys = drawn.stream().mapToDouble(month -> 100 * value(month)).toArray();
        versions(drawn, canvas);
        for (int i = 0; i < xs.length; i++) {
            Estimate right = drawn.get(i).right();
            interval(canvas, xs[i], right.low(), right.high());
        }
        canvas.line("Share right", "s1", xs, ys);
        for (int i = 0; i < xs.length; i++) {
            canvas.dot(xs[i], ys[i], "pt");
        }
        return canvas.plot(
                "Share right over time",
                sentence(drawn),
                "Month",
                "Percent right, with its 95% interval",
                labels(canvas, first, (int) last),
                canvas.ys(4, "%.0f"));
    }

    private static void interval(Canvas canvas, double x, @Nullable Double low, @Nullable Double high) {
        if (low != null && high != null) {
            canvas.line("", "ci", new double[] {x, x}, new double[] {100 * low, 100 * high});
        }
    }

    /** A dashed line where a version was first answered, but for the first. */
    private static void versions(List<QuestionPeriod> drawn, Canvas canvas) {
        Set<Integer> known = new HashSet<>(drawn.getFirst().versions());
        String name = "New version";
        for (QuestionPeriod each : drawn) {
            if (!fresh(each, known).isEmpty()) {
                double begin = ChronoUnit.MONTHS.between(drawn.getFirst().from(), each.from()) - 0.5;
                canvas.line(name, "s3", new double[] {begin, begin}, new double[] {0, 100});
                name = "";
            }
        }
    }

    private static List<Plot.Tick> labels(Canvas canvas, YearMonth first, int last) {
        int step = last / MOST_LABELS + 1;
        List<Plot.Tick> ticks = new ArrayList<>();
        for (int month = 0; month <= last; month += step) {
            ticks.add(canvas.x(month, ShiftWords.month(first.plusMonths(month))));
        }
        return ticks;
    }

    private static String sentence(List<QuestionPeriod> drawn) {
        QuestionPeriod first = drawn.getFirst();
        QuestionPeriod last = drawn.getLast();
        return "Share right goes from " + percent(value(first)) + " percent in " + name(first)
                + " to "
                + percent(value(last)) + " percent in " + name(last)
                + ". The same stands in the table below.";
    }

    private static double middle(YearMonth first, QuestionPeriod period) {
        return (ChronoUnit.MONTHS.between(first, period.from()) + ChronoUnit.MONTHS.between(first, period.to())) / 2.0;
    }

    private static String name(QuestionPeriod period) {
        String to = ShiftWords.month(period.to());
        return period.from().equals(period.to()) ? to : ShiftWords.month(period.from()) + " to " + to;
    }

    private static double value(QuestionPeriod month) {
        Double value = month.right().value();
        return value == null ? 0 : value;
    }

    private static String count(int number) {
        return String.format(Locale.US, "%,d", number);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
