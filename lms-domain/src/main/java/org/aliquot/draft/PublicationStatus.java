package org.aliquot.draft;

import org.aliquot.word.Word;

/** Where a course, a lesson or a question stands on its way to learners. */
public enum PublicationStatus implements Word {
    DRAFT,
    PUBLISHED,
    RETIRED
}
