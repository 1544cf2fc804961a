package org.aliquot.catalog.internal;

import java.util.List;
import java.util.UUID;
import org.aliquot.catalog.LessonPart;
import org.aliquot.prose.HeadingLine;
import org.aliquot.word.Language;

/** A version of a lesson made into HTML, without its place in a course. */
public record RenderedLesson(
        UUID versionId,
        Language language,
        int number,
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<String> topics,
        List<HeadingLine> headings,
        List<LessonPart> parts,
        List<String> sourcesHtml) {

    public RenderedLesson with(List<LessonPart> parts) {
        return new RenderedLesson(
                versionId, language, number, title, summary, minutes, objectives, topics, headings, parts, sourcesHtml);
    }
}
