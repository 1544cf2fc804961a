package org.aliquot.catalog;

import java.util.List;

/** A lesson in a course's outline. */
public record LessonCard(String slug, String title, String summary, int minutes, List<String> topics) {

    public LessonCard {
        topics = List.copyOf(topics);
    }
}
