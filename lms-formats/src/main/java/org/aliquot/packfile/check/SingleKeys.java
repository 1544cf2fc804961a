package org.aliquot.packfile.check;

import java.util.List;
import org.aliquot.packfile.PackItem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;

/** The questions with one right option whose options are fixed texts: what learners could guess the key from. */
record SingleKeys(List<SingleTask> questions) {

    /** In how many of 100 sound packs chance alone is reported. */
    static final double CHANCE_PERCENT = 1;

    /** The normal deviate that chance exceeds so often. */
    static final double DEVIATE = 2.326;

    SingleKeys {
        questions = List.copyOf(questions);
    }

    static SingleKeys of(List<PackItem> items) {
        return new SingleKeys(items.stream()
                .map(PackItem::content)
                .filter(item -> item.family() == null)
                .map(ItemContent::task)
                .filter(SingleTask.class::isInstance)
                .map(SingleTask.class::cast)
                .toList());
    }

    static int key(SingleTask question) {
        List<OptionContent> options = question.options();
        int key = 0;
        while (!options.get(key).correct()) {
            key++;
        }
        return key;
    }
}
