package org.aliquot.statistics.internal;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.integrity.Shift;
import org.aliquot.statistics.Drifted;
import org.aliquot.statistics.ItemFigures;
import org.jspecify.annotations.Nullable;

/** Compares the newest answers to a question with those of before. Pure. */
public final class Drifting {

    private Drifting() {}

    /**
     * Answers of one month by people who are alike.
     *
     * @param group who they are: people of one ability, or of one score in one version of an exam
     */
    public record Line(YearMonth month, String group, boolean right, int count) {}

    /** @param lines in any order */
    public static Drifted of(int version, List<Line> lines) {
        YearMonth since = since(lines);
        int now = count(lines, since, true);
        int before = count(lines, since, false);
        if (now < ItemFigures.LEAST || before < ItemFigures.LEAST) {
            return new Drifted(version, now, before, since, null);
        }
        Shift shift = shift(lines, since);
        boolean enough = shift.now() >= ItemFigures.LEAST && shift.before() >= ItemFigures.LEAST && shift.z() != null;
        return new Drifted(version, shift.now(), shift.before(), since, enough ? shift : null);
    }

    /** As few of the newest months as make enough answers; the newest month of all alone when that is enough. */
    private static @Nullable YearMonth since(List<Line> lines) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> months.merge(line.month(), line.count(), Integer::sum));
        YearMonth since = null;
        int now = 0;
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            if (now < ItemFigures.LEAST) {
                since = month.getKey();
                now += month.getValue();
            }
        }
        return since;
    }

    private static int count(List<Line> lines, @Nullable YearMonth since, boolean now) {
        return lines.stream()
                .filter(line -> isNow(line, since) == now)
                .mapToInt(Line::count)
                .sum();
    }

    private static boolean isNow(Line line, @Nullable YearMonth since) {
        return since != null && !line.month().isBefore(since);
    }

    private static Shift shift(List<Line> lines, @Nullable YearMonth since) {
        Map<String, int[]> groups = new HashMap<>();
        for (Line line : lines) {
            int place = (isNow(line, since) ? 2 : 0) + (line.right() ? 0 : 1);
            groups.computeIfAbsent(line.group(), _ -> new int[4])[place] += line.count();
        }
        return Shift.of(groups.values().stream()
                .map(cells -> new Shift.Group(cells[0], cells[1], cells[2], cells[3]))
                .toList());
    }
}
