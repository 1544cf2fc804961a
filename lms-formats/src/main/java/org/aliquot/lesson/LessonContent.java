package org.aliquot.lesson;

import java.util.List;

/** A lesson as its author wrote it. */
public record LessonContent(
        String slug,
        String title,
        String area,
        int minutes,
        String summary,
        List<String> objectives,
        List<String> topics,
        List<String> references,
        String body) {

    public LessonContent {
        objectives = List.copyOf(objectives);
        topics = List.copyOf(topics);
        references = List.copyOf(references);
    }
}
