package org.aliquot.slides;

/** What came of a wish about a slide. */
public enum SlideOutcome {
    DONE,
    UNKNOWN,
    /** It is not at a step at which this can be done. */
    NOT_NOW,
    /** Somebody else changed it since it was shown. */
    STALE
}
