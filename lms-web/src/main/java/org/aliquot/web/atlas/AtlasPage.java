package org.aliquot.web.atlas;

import java.util.List;

/** All that the atlas shows, by family. */
public record AtlasPage(String course, String courseUrl, List<Family> families) {

    public AtlasPage {
        families = List.copyOf(families);
    }

    public record Family(String title, String anchor, List<Entry> kinds) {}

    public record Entry(String name, String url, Plate plate) {}
}
