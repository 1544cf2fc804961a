package org.aliquot.catalog;

import java.util.List;

/** A course with its sections and lessons in order, without the lessons' texts. */
public record CourseOutline(
        String slug, String title, String summary, int lessons, int minutes, List<SectionView> sections) {

    public CourseOutline {
        sections = List.copyOf(sections);
    }
}
