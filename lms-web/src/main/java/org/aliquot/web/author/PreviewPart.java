package org.aliquot.web.author;

import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A stretch of a lesson that is shown to its author as learners would see it. */
public sealed interface PreviewPart {

    record Text(String html) implements PreviewPart {}

    record Figure(ExhibitView exhibit) implements PreviewPart {}

    /** @param question null when there is no such published check */
    record Check(String slug, @Nullable QuestionView question) implements PreviewPart {}
}
