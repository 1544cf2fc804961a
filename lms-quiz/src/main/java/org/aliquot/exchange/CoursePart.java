package org.aliquot.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a course of a file.
 *
 * @param said what is to be said of it
 * @param made what it is here: slug of a lesson, id of a section, key of a quiz; null before it is here
 * @param taken whether the import made or changed it
 * @param questions of a quiz, as the bank has them
 * @param published those of them that are published
 */
public record CoursePart(
        int position,
        PartKind kind,
        String title,
        PartFate fate,
        List<String> said,
        @Nullable String made,
        boolean taken,
        int questions,
        int published) {

    public CoursePart {
        said = List.copyOf(said);
    }

    /** Whether a quiz can be made of it now. */
    public boolean isReady() {
        return kind == PartKind.QUIZ && made == null && questions > 0 && published == questions;
    }
}
