package org.aliquot.packs;

import org.aliquot.question.ItemContent;

/** Questions changed in one place, as an editor's form would send them. */
final class Contents {

    private Contents() {}

    static ItemContent withStem(ItemContent item, String stem) {
        return new ItemContent(
                item.task(),
                item.topic(),
                item.lesson(),
                item.objective(),
                item.level(),
                item.difficulty(),
                item.difficultyReason(),
                stem,
                item.exhibit(),
                item.rationale(),
                item.takeaway(),
                item.link(),
                item.references(),
                item.enemies(),
                item.tags(),
                item.originality(),
                item.family(),
                item.part());
    }
}
