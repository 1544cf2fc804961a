package org.aliquot.web.author;

import java.util.List;
import org.aliquot.prose.HeadingLine;

/** What stands beside the form and follows what is typed: the lesson as learners get it. */
public record LessonSide(
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<PreviewPart> parts,
        List<HeadingLine> headings,
        List<String> sourcesHtml) {}
