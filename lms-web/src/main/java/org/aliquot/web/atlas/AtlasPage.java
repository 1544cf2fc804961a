package org.aliquot.web.atlas;

import java.util.List;

/**
 * All that the atlas shows, by family.
 *
 * @param own slides that the school brought
 * @param slides that are moved, and drawn
 */
public record AtlasPage(String course, String courseUrl, List<Entry> own, List<Entry> slides, List<Family> families) {

    public AtlasPage {
        own = List.copyOf(own);
        slides = List.copyOf(slides);
        families = List.copyOf(families);
    }

    public record Family(String title, String anchor, List<Entry> kinds) {}

    public record Entry(String name, String url, Plate plate) {}
}
