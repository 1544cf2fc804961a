package org.aliquot.web.atlas;

import java.util.List;

/**
 * All that the atlas shows, by family.
 *
 * @param slides that are moved
 */
public record AtlasPage(String course, String courseUrl, List<Entry> slides, List<Family> families) {

    public AtlasPage {
        slides = List.copyOf(slides);
        families = List.copyOf(families);
    }

    public record Family(String title, String anchor, List<Entry> kinds) {}

    public record Entry(String name, String url, Plate plate) {}
}
