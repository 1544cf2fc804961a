package org.aliquot.slides;

import org.aliquot.word.Word;

/** How far a slide is. */
public enum SlideState implements Word {
    CUTTING,
    /** The file could not be read; nothing was kept of it. */
    REFUSED,
    CANCELLED,
    /** Only staff see it. */
    DRAFT,
    PUBLISHED;

    /** Whether there is something to be looked at. */
    public boolean isThere() {
        return this == DRAFT || this == PUBLISHED;
    }
}
