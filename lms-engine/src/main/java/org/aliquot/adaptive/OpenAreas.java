package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.forms.AreaCount;

/**
 * Which areas the next item may come from: an area closes at its maximum; when the unmet minima take all items that are left,
 * only areas below their minimum stay open. As areas do not overlap, this chooses as a full shadow test would.
 */
final class OpenAreas {

    private final List<AreaCount> areas;
    private final int[] counts;
    private int left;

    OpenAreas(List<AreaCount> areas, int items) {
        this.areas = areas;
        counts = new int[areas.size()];
        left = items;
    }

    void take(int area) {
        left--;
        if (area >= 0) {
            counts[area]++;
        }
    }

    /** Takes the last one of an area back. */
    void giveBack(int area) {
        left++;
        if (area >= 0) {
            counts[area]--;
        }
    }

    /** Bounds of what is still to come. */
    List<AreaCount> left() {
        var bounds = new ArrayList<AreaCount>();
        for (int i = 0; i < counts.length; i++) {
            AreaCount area = areas.get(i);
            bounds.add(new AreaCount(
                    area.code(), Math.max(0, area.min() - counts[i]), Math.max(0, area.max() - counts[i])));
        }
        return bounds;
    }

    int itemsLeft() {
        return left;
    }

    /** By area. */
    boolean[] open() {
        int unmet = 0;
        for (int i = 0; i < counts.length; i++) {
            unmet += Math.max(0, areas.get(i).min() - counts[i]);
        }
        boolean[] open = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            AreaCount area = areas.get(i);
            open[i] = counts[i] < (unmet >= left ? area.min() : area.max());
        }
        return open;
    }

    /** Areas whose count is outside their bounds. */
    int violations() {
        int violations = 0;
        for (int i = 0; i < counts.length; i++) {
            violations +=
                    counts[i] < areas.get(i).min() || counts[i] > areas.get(i).max() ? 1 : 0;
        }
        return violations;
    }
}
