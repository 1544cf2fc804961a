package org.aliquot.catalog;

import java.util.List;
import java.util.UUID;
import org.aliquot.prose.HeadingLine;
import org.jspecify.annotations.Nullable;

/** One version of a lesson, ready to be read. */
public record LessonView(
        UUID versionId,
        int number,
        String courseSlug,
        String courseTitle,
        String sectionTitle,
        String slug,
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<String> topics,
        List<HeadingLine> headings,
        List<LessonPart> parts,
        List<String> sourcesHtml,
        @Nullable LessonCard previous,
        @Nullable LessonCard next) {

    public LessonView {
        objectives = List.copyOf(objectives);
        topics = List.copyOf(topics);
        headings = List.copyOf(headings);
        parts = List.copyOf(parts);
        sourcesHtml = List.copyOf(sourcesHtml);
    }
}
