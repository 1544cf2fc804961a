package org.aliquot.microscope;

import java.util.List;
import org.aliquot.microscope.optics.Kind;

/**
 * What a slide of a study set is a slide of.
 *
 * @param words in one sentence, for whoever has looked
 * @param populations about how many of each kind lie on it
 */
record SlideCase(String words, List<Population> populations) {
    SlideCase {
        populations = List.copyOf(populations);
    }

    static SlideCase of(String words, Population... populations) {
        return new SlideCase(words, List.of(populations));
    }

    static Population some(Kind kind, int number) {
        return Population.of(kind, number);
    }
}
