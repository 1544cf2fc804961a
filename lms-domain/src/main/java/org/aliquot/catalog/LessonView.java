package org.aliquot.catalog;

import java.util.List;
import java.util.UUID;
import org.aliquot.prose.HeadingLine;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/** One version of a lesson, ready to be read. */
public record LessonView(
        UUID versionId,
        int number,
        Course course,
        String slug,
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<String> topics,
        Text text,
        Neighbors neighbors) {

    /** Where it stands, and what stands around it. */
    public record Course(String courseSlug, String courseTitle, String sectionTitle, List<SectionView> sections) {
        public Course {
            sections = List.copyOf(sections);
        }
    }

    /** What is read, and in which language; sources are in English. */
    public record Text(
            Language language, List<HeadingLine> headings, List<LessonPart> parts, List<String> sourcesHtml) {
        public Text {
            headings = List.copyOf(headings);
            parts = List.copyOf(parts);
            sourcesHtml = List.copyOf(sourcesHtml);
        }
    }

    /** The lessons before and after it. */
    public record Neighbors(
            @Nullable LessonCard previous, @Nullable LessonCard next) {}

    public LessonView {
        objectives = List.copyOf(objectives);
        topics = List.copyOf(topics);
    }
}
