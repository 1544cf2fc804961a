package org.aliquot.packs;

import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;

/** Questions changed in one place, as an editor's form would send them. */
final class Contents {

    private Contents() {}

    static ItemContent withStem(ItemContent item, String stem) {
        return Questions.like(item).withStem(stem).content();
    }
}
