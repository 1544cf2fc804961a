package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Candidate;
import org.aliquot.forms.Draw;
import org.aliquot.forms.FormDraw;
import org.aliquot.forms.FormPlan;

/**
 * Whether a sitting can still reach its end within all bounds with the items left. Without enemies the open areas see to
 * that; with them it is asked before an item that has enemies is given. Items without open enemies are counted first, which
 * nearly always answers; else a form is drawn from what is left.
 */
final class FeasibilityCheck {

    private static final long ANY_SEED = 1;

    private final AdaptiveExam exam;

    FeasibilityCheck(AdaptiveExam exam) {
        this.exam = exam;
    }

    /** @param closed items that may not come any more */
    boolean exists(List<AreaCount> left, int items, boolean[] closed) {
        return items == 0 || byCount(left, items, closed) || draw(left, items, closed) instanceof Draw.Drawn;
    }

    private boolean byCount(List<AreaCount> left, int items, boolean[] closed) {
        int[] free = new int[left.size()];
        for (int item = 0; item < closed.length; item++) {
            if (!closed[item] && exam.area(item) >= 0 && isFree(item, closed)) {
                free[exam.area(item)]++;
            }
        }
        int reachable = 0;
        for (int i = 0; i < free.length; i++) {
            if (free[i] < left.get(i).min()) {
                return false;
            }
            reachable += Math.min(free[i], left.get(i).max());
        }
        return reachable >= items;
    }

    private boolean isFree(int item, boolean[] closed) {
        for (int enemy : exam.enemies(item)) {
            if (!closed[enemy]) {
                return false;
            }
        }
        return true;
    }

    /** A form of so many items from those not closed, or what it lacks. */
    Draw draw(List<AreaCount> left, int items, boolean[] closed) {
        int least = left.stream().mapToInt(AreaCount::min).sum();
        int most = left.stream().mapToInt(AreaCount::max).sum();
        if (least > items || most < items) {
            return new Draw.Short(null, items, Math.min(items, most));
        }
        var pool = new ArrayList<Candidate>();
        for (int item = 0; item < closed.length; item++) {
            if (!closed[item] && exam.area(item) >= 0) {
                BankItem candidate = exam.item(item);
                pool.add(new Candidate(candidate.id(), left.get(exam.area(item)).code(), candidate.enemies()));
            }
        }
        return FormDraw.draw(new FormPlan(items, left), pool, ANY_SEED);
    }
}
