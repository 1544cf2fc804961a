package org.aliquot.question;

import java.util.HashSet;
import java.util.Set;
import org.aliquot.markup.RefusedXml;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Shape;
import org.aliquot.qti.Unsupported;
import org.aliquot.response.Credit;

/** What a question with its own scoring must fulfil: that its item can be read, asks what is shown, and gives its answer the point. */
final class RuledRules {

    private RuledRules() {}

    static void check(RuledTask task, Problems problems) {
        try {
            check(task, AskedItem.of(task.qti()), problems);
        } catch (RefusedXml unreadable) {
            problems.add("qti", "it cannot be read, line " + unreadable.line() + ": " + unreadable.getMessage());
        } catch (Unsupported unsupported) {
            problems.add("qti", "its own scoring is not supported: " + unsupported.construct());
        }
    }

    private static void check(RuledTask task, AskedItem item, Problems problems) {
        if (!isShape(item.shape(), task.shown())) {
            problems.add("shown", "the item is answered in another way than what is shown");
            return;
        }
        Set<String> unknown = new HashSet<>(task.ids());
        unknown.removeAll(item.ids().all());
        if (!unknown.isEmpty()) {
            problems.add("shown", "the item does not know " + String.join(", ", unknown));
        } else if (!hasChoices(task.shown(), item)) {
            problems.add("shown", "a gap offers something else than the item does");
        } else if (task.shown().hasKey()) {
            Credit credit = item.credit(task.modelAnswer());
            if (!credit.isFull()) {
                problems.add(
                        "shown",
                        "its own scoring gives the answer that is shown as right " + credit.hundredths()
                                + " % of the point, not all of it");
            }
        } else {
            problems.add("shown", "no answer is shown as right");
        }
    }

    private static boolean isShape(Shape shape, Task shown) {
        return switch (shape) {
            case SINGLE -> shown instanceof SingleTask;
            case MULTIPLE -> shown instanceof MultipleTask;
            case ORDERING -> shown instanceof OrderingTask;
            case MATCHING -> shown instanceof MatchingTask;
            case NUMERIC -> shown instanceof NumericTask;
            case TEXT -> shown instanceof TextTask;
            case CLOZE -> shown instanceof ClozeTask;
            case HOTSPOT -> shown instanceof HotspotTask;
        };
    }

    private static boolean hasChoices(Task shown, AskedItem item) {
        return !(shown instanceof ClozeTask cloze)
                || cloze.gaps().stream()
                        .allMatch(gap -> gap.choices().equals(item.choices().get(gap.id())));
    }
}
