package org.aliquot.catalog;

import java.util.List;

/**
 * A course that a pack brings, with its sections and the slugs of their lessons in order.
 *
 * @param openToAll whether anybody may read its lessons, as long as no administrator says otherwise
 */
public record IncomingCourse(
        String slug, String title, String summary, boolean openToAll, String hash, List<Section> sections) {

    public IncomingCourse {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }
}
