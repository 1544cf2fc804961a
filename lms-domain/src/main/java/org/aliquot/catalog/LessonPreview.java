package org.aliquot.catalog;

import java.util.List;
import org.aliquot.prose.HeadingLine;

/** A text that nobody has published, made into what learners would read. */
public record LessonPreview(List<HeadingLine> headings, List<LessonPart> parts, List<String> sourcesHtml) {

    public LessonPreview {
        headings = List.copyOf(headings);
        parts = List.copyOf(parts);
        sourcesHtml = List.copyOf(sourcesHtml);
    }
}
