package org.aliquot.interchange;

import java.util.List;

/**
 * A page of a course.
 *
 * @param identifier of the other system; of letters, digits, dots, hyphens and underscores
 * @param body Markdown in which pictures and other lessons are linked to as {@link CartridgeLinks} reads it
 * @param media the pictures; may be opened until the reader goes on
 * @param findings what of it is changed or left out
 */
public record CartridgeLesson(
        String identifier, String title, String body, List<QuestionMedia> media, List<QuestionFinding> findings) {

    public CartridgeLesson {
        media = List.copyOf(media);
        findings = List.copyOf(findings);
    }
}
