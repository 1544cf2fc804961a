package org.aliquot.web.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind: pictures of it, and of what it is taken for.
 *
 * @param size how large it is, in a sentence; empty where that tells nothing
 * @param light how its pictures are lit; empty for bright field
 * @param leaders to the parts of the object in the first of the plates; none where it has no parts
 * @param plain the fields of the plates in bright field; none where the plates are
 */
public record KindPage(
        Place place,
        String name,
        String features,
        String size,
        String source,
        String light,
        List<Plate> plates,
        List<Leader> leaders,
        List<Plate> plain,
        List<LookAlike> lookAlikes,
        Ways ways) {

    public KindPage {
        plates = List.copyOf(plates);
        leaders = List.copyOf(leaders);
        plain = List.copyOf(plain);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** Where the page stands. */
    public record Place(String course, String courseUrl, String atlasUrl) {}

    /**
     * Where to go from here.
     *
     * @param others address of other pictures of it
     * @param earlier address of those before; null at the first ones
     * @param slide address of a slide on which it is to be found; null where there is none
     * @param written how a lesson shows the first of these pictures; null for who writes none
     */
    public record Ways(
            String others,
            @Nullable String earlier,
            @Nullable String slide,
            @Nullable String written) {}

    public record LookAlike(String name, String url, String features, Plate plate) {}
}
