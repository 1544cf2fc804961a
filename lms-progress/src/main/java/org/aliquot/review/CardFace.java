package org.aliquot.review;

import org.aliquot.prose.Prose;

/** How the front of a key point's card reads: the point with a gap. */
public final class CardFace {

    private static final Prose PROSE = new Prose();

    private CardFace() {}

    /** @param words the point as Markdown */
    public static String gap(String words) {
        return PROSE.inline(Cloze.of(words));
    }
}
