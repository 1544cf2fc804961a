package org.aliquot.catalog;

import java.util.List;

/** A section of a course with its lessons in order. */
public record SectionView(String title, List<LessonCard> lessons) {

    public SectionView {
        lessons = List.copyOf(lessons);
    }
}
