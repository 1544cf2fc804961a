package org.aliquot.packs.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.aliquot.digest.Sha256;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hash of one thing's content. Its own mapper, with everything in a fixed order, so that no setting of the product changes
 * hashes: that would make a new version of everything.
 */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Fingerprint() {}

    static String of(Object content) {
        return Sha256.hex(JSON.writeValueAsString(content));
    }
}
