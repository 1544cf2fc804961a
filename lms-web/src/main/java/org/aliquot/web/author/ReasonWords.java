package org.aliquot.web.author;

import org.aliquot.catalog.CourseChange.Reason;

/** Why a change to a course is refused, in words that tell what to do. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case NO_TITLE -> "A course needs a title.";
            case SECTION_WITHOUT_TITLE -> "A section needs a title.";
            case UNKNOWN_SECTION, UNKNOWN_LESSON ->
                "Something in this change is no longer there. This is how it stands.";
            case LESSON_TWICE -> "A lesson can be at one place only.";
            case NOTHING_PUBLISHED -> "Publish at least one lesson in a section first: there would be nothing to read.";
            case DAYS_OUT_OF_RANGE -> "Enter whole days from 1 to 3650, or leave it empty.";
            case WAITS_FOR_ITSELF -> "These lessons would wait for each other, so none could ever be opened.";
        };
    }
}
