package org.aliquot.web.atlas;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.Atlas;
import org.aliquot.prose.Portrait;
import org.aliquot.web.address.AtlasUrls;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the atlas beside each other in a text.
 *
 * @param captionHtml safe to put into a page
 */
public record PortraitRow(List<Named> pictures, String captionHtml) {

    /** A file that the server draws takes at most so many bytes. */
    public static final int BYTES = Plates.EYE_BYTES;

    /** @param url its page in the course's atlas; null where it is not known of which course */
    public record Named(String name, @Nullable String url, Plate plate) {}

    public PortraitRow {
        pictures = List.copyOf(pictures);
    }

    /** A kind that there is no more leaves no trace. */
    public static PortraitRow of(@Nullable String course, List<Portrait> portraits, String captionHtml) {
        return new PortraitRow(
                portraits.stream().flatMap(one -> named(course, one)).toList(), captionHtml);
    }

    private static Stream<Named> named(@Nullable String course, Portrait one) {
        return Atlas.find(one.kind()).stream()
                .map(kind -> new Named(
                        Names.title(kind),
                        course == null ? null : AtlasUrls.kind(course, kind.id()),
                        Plate.of(kind, one.number())));
    }
}
