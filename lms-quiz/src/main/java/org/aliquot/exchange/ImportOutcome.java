package org.aliquot.exchange;

/** What came of a wish about an import. */
public enum ImportOutcome {
    DONE,
    UNKNOWN,
    /** The import is not at a step at which this can be done. */
    NOT_NOW
}
