package org.aliquot.proficiency;

/**
 * What repeats of items say of learning; of ability they say nothing, since the item is known.
 *
 * @param missed repeats of items whose answer before was wrong
 * @param regained of those, right now
 * @param known repeats of items whose answer before was right
 * @param kept of those, right again
 */
public record Repeats(int missed, int regained, int known, int kept) {

    static final Repeats NONE = new Repeats(0, 0, 0, 0);

    Repeats plus(Repeats other) {
        return new Repeats(missed + other.missed, regained + other.regained, known + other.known, kept + other.kept);
    }

    Repeats and(boolean before, boolean now) {
        int right = now ? 1 : 0;
        return before
                ? new Repeats(missed, regained, known + 1, kept + right)
                : new Repeats(missed + 1, regained + right, known, kept);
    }
}
