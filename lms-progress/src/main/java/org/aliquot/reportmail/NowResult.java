package org.aliquot.reportmail;

/** What became of a report that its owner wanted at once. */
public enum NowResult {
    /** It is among the files, with what is wrong with it if anything is. */
    MADE,
    /** It is about a class or a course that its owner does not see any more. */
    NOTHING,
    /** They had enough within the hour. */
    TOO_MANY,
    /** It is somebody else's, or gone. */
    UNKNOWN
}
