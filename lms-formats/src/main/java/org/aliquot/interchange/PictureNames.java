package org.aliquot.interchange;

import org.jspecify.annotations.Nullable;

/** How our bank calls the pictures that the texts of a question link to. Whoever takes a question in puts its media there first. */
@FunctionalInterface
public interface PictureNames {

    /** Takes none. */
    PictureNames NONE = _ -> null;

    /**
     * The name of an exhibit.
     *
     * @param link as the text has it, which is the name of a {@link QuestionMedia}
     * @return null where our bank does not get it
     */
    @Nullable
    String name(String link);
}
