package org.aliquot.packs.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.aliquot.digest.Sha256;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Task;
import org.aliquot.stored.ComponentJson;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hash of one thing's content. Its own mapper, with everything in a fixed order, so that no setting of the product changes
 * hashes: that would make a new version of everything.
 */
final class Fingerprint {

    private static final JsonMapper JSON = ComponentJson.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(ItemContent.class, Drawn.class)
            .addMixIn(Task.class, Drawn.class)
            .build();

    /**
     * What the hash of a question has said beside its components since the first pack was loaded: without it every question of
     * every pack would be a new version.
     */
    private interface Drawn {

        @JsonProperty("drawn")
        boolean isDrawn();
    }

    private Fingerprint() {}

    static String of(Object content) {
        return Sha256.hex(JSON.writeValueAsString(content));
    }
}
