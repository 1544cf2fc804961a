package org.aliquot.catalog;

import java.util.List;
import org.aliquot.provenance.FromPack;

/**
 * A course that a pack brings, with its sections and the slugs of their lessons in order.
 *
 * @param openToAll whether anybody may read its lessons, as long as no administrator says otherwise
 */
public record IncomingCourse(
        String slug, String title, String summary, boolean openToAll, String hash, List<Section> sections)
        implements FromPack {

    public IncomingCourse {
        sections = List.copyOf(sections);
    }

    @Override
    public String name() {
        return slug;
    }

    public record Section(String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }
}
