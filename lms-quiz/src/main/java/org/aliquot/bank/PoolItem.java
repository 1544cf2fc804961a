package org.aliquot.bank;

import java.util.List;

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
