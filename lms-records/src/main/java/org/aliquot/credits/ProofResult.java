package org.aliquot.credits;

/** What became of a file that was sent as proof. */
public enum ProofResult {
    KEPT,
    /** No such credit, or somebody else's. */
    UNKNOWN,
    EMPTY,
    TOO_LARGE,
    /** Neither a PDF nor a PNG nor a JPEG, whatever its name says. */
    OTHER_FORMAT,
    /** All that may be kept of this person is. */
    FULL
}
