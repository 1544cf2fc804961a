package org.aliquot.stored;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** JSON of what records hold, never of what they say: a method that is added or renamed changes nothing stored or hashed. */
public final class ComponentJson {

    private ComponentJson() {}

    /** Begun anew each time, so that no setting of the product changes it. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE));
    }
}
