package org.aliquot.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.aliquot.lesson.LessonContent;

/**
 * A lesson's words as somebody writes them; a draft need not be complete.
 *
 * @param minutes 0 while nobody has estimated them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LessonText(
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<String> topics,
        List<String> references,
        String body) {

    public LessonText {
        objectives = List.copyOf(objectives);
        topics = List.copyOf(topics);
        references = List.copyOf(references);
    }

    static LessonText of(LessonContent content) {
        return new LessonText(
                content.title(),
                content.summary(),
                content.minutes(),
                content.objectives(),
                content.topics(),
                content.references(),
                content.body());
    }

    /** A lesson of which nothing but the name is known. */
    public static LessonText titled(String title) {
        return new LessonText(title, "", 0, List.of(), List.of(), List.of(), "");
    }
}
