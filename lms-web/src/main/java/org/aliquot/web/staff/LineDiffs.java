package org.aliquot.web.staff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.DiffLine.Kind;

/** Compares two texts line by line, with two lines around each change. */
public final class LineDiffs {

    private static final int AROUND = 2;

    private final List<String> before;
    private final List<DiffLine> lines = new ArrayList<>();
    private int shown;

    private LineDiffs(List<String> before) {
        this.before = before;
    }

    /** Empty when the two say the same. */
    public static List<DiffLine> of(String before, String after) {
        List<String> old = before.lines().toList();
        LineDiffs diffs = new LineDiffs(old);
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(old, after.lines().toList()).getDeltas();
        deltas.forEach(diffs::take);
        if (!deltas.isEmpty()) {
            diffs.same(old.size(), false);
        }
        return List.copyOf(diffs.lines);
    }

    private void take(AbstractDelta<String> delta) {
        same(delta.getSource().getPosition(), true);
        delta.getSource().getLines().forEach(line -> lines.add(new DiffLine(Kind.REMOVED, line)));
        delta.getTarget().getLines().forEach(line -> lines.add(new DiffLine(Kind.ADDED, line)));
        shown = delta.getSource().getPosition() + delta.getSource().size();
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
