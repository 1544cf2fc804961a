package org.aliquot.hooks;

import java.time.Instant;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as hooks are told of it: ids and no more.
 *
 * @param key tells it from other news of the kind
 * @param person whom it is about; null for a test
 */
record HookNews(HookEvent event, String key, @Nullable AccountId person, Instant at, Map<String, String> data) {

    HookNews {
        data = Map.copyOf(data);
    }
}
