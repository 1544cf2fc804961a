package org.aliquot.web.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind: pictures of it, and of what it is taken for.
 *
 * @param size greatest extent, with its unit
 * @param others address of other pictures of it
 * @param earlier address of those before; null at the first ones
 */
public record KindPage(
        Place place,
        String name,
        String features,
        String size,
        String source,
        List<Plate> plates,
        List<LookAlike> lookAlikes,
        String others,
        @Nullable String earlier) {

    public KindPage {
        plates = List.copyOf(plates);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** Where the page stands. */
    public record Place(String course, String courseUrl, String atlasUrl) {}

    public record LookAlike(String name, String url, String features, Plate plate) {}
}
