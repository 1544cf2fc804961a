package org.aliquot.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a course shall be from now on: its words, and its lessons in order. A lesson not named is in no section. */
public record CourseArrangement(String title, String summary, List<Section> sections) {

    public CourseArrangement {
        sections = List.copyOf(sections);
    }

    /** @param id of a section that is there; null makes a new one */
    public record Section(@Nullable UUID id, String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }

    public CourseArrangement with(List<Section> others) {
        return new CourseArrangement(title, summary, others);
    }
}
