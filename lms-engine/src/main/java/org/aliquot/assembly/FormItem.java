package org.aliquot.assembly;

import java.util.Set;

/**
 * A question that forms may hold.
 *
 * @param area code of its area
 * @param level what it asks of the mind, as a word
 * @param b difficulty in logits
 * @param enemies ids that must not stand in the same form; naming it on one side is enough
 */
public record FormItem(String id, String area, String level, double b, Set<String> enemies) {

    public FormItem {
        enemies = Set.copyOf(enemies);
        if (!Double.isFinite(b)) {
            throw new IllegalArgumentException("a difficulty is a number, not " + b);
        }
    }
}
