package org.aliquot.bank;

import java.util.List;
import org.aliquot.question.Level;

/** What a form is drawn from: a published exam question in its current version. */
public record PoolItem(
        ItemVersionId versionId,
        String slug,
        String topic,
        Level level,
        ItemDifficulty difficulty,
        List<String> enemies) {

    public PoolItem {
        enemies = List.copyOf(enemies);
    }
}
