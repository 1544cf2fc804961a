package org.aliquot.web.staff;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.DiffLine.Kind;

/** Compares two texts line by line, with two lines around each change; of lines that are nearly the same, the words are marked. */
public final class LineDiffs {

    private static final int AROUND = 2;

    /** Lines of both texts where they differ; what is longer is shown as one change. */
    private static final int MOST = 3_000;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffLine> lines = new ArrayList<>();
    private int shown;

    private LineDiffs(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Empty when the two say the same. */
    public static List<DiffLine> of(String before, String after) {
        LineDiffs diffs = new LineDiffs(before.lines().toList(), after.lines().toList());
        List<ListDiffs.Difference> all = ListDiffs.of(diffs.before, diffs.after, MOST);
        all.forEach(diffs::take);
        if (!all.isEmpty()) {
            diffs.same(diffs.before.size(), false);
        }
        return List.copyOf(diffs.lines);
    }

    private void take(ListDiffs.Difference one) {
        same(one.from(), true);
        List<String> gone = before.subList(one.from(), one.from() + one.size());
        List<String> come = after.subList(one.otherFrom(), one.otherFrom() + one.otherSize());
        if (gone.size() == come.size()) {
            for (int line = 0; line < gone.size(); line++) {
                lines.addAll(
                        gone.get(line).equals(come.get(line))
                                ? List.of(new DiffLine(Kind.SAME, gone.get(line)))
                                : WordDiffs.of(gone.get(line), come.get(line)));
            }
        } else {
            gone.forEach(line -> lines.add(new DiffLine(Kind.REMOVED, line)));
            come.forEach(line -> lines.add(new DiffLine(Kind.ADDED, line)));
        }
        shown = one.from() + one.size();
    }

    /** The lines up to {@code end} that did not change, the middle of a long stretch left out. */
    private void same(int end, boolean changeFollows) {
        int head = lines.isEmpty() ? shown : Math.min(end, shown + AROUND);
        int tail = changeFollows ? Math.max(head, end - AROUND) : end;
        add(shown, head);
        if (tail > head) {
            lines.add(new DiffLine(Kind.LEFT_OUT, Wording.count(tail - head, "line") + " the same"));
        }
        add(tail, end);
    }

    private void add(int from, int to) {
        before.subList(from, to).forEach(line -> lines.add(new DiffLine(Kind.SAME, line)));
    }
}
