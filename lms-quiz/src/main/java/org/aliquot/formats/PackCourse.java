package org.aliquot.formats;

import java.util.List;

/** A course of a pack: sections in order, lessons in order. */
public record PackCourse(String slug, String title, String summary, List<Section> sections) {

    public PackCourse {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }
}
