package org.aliquot.bank;

import java.util.List;
import org.aliquot.question.ItemType;

/** What practice is drawn from: a published exam question that stands alone, of any kind, in its current version. */
public record PracticeItem(ItemId item, String slug, String topic, ItemType type, List<String> enemies) {

    public PracticeItem {
        enemies = List.copyOf(enemies);
    }
}
