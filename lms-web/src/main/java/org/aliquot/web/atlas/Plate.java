package org.aliquot.web.atlas;

import org.aliquot.microscope.Atlas;
import org.aliquot.web.address.AtlasUrls;

/**
 * A picture of one object.
 *
 * @param words what it shows, for whoever does not see it
 */
public record Plate(String url, String words) {

    static Plate of(Atlas.Entry kind, int number) {
        return new Plate(
                AtlasUrls.picture(kind.id(), number),
                Names.title(kind) + ", example " + number + ". " + kind.features() + "." + light(kind));
    }

    private static String light(Atlas.Entry kind) {
        return kind.light().isEmpty() ? "" : " " + kind.light();
    }

    static Plate plain(Atlas.Entry kind, int number) {
        return new Plate(
                AtlasUrls.plainPicture(kind.id(), number), "The field of example " + number + " in bright field.");
    }
}
