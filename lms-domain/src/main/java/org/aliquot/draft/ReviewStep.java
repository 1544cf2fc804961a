package org.aliquot.draft;

/** What happened in a review. */
public enum ReviewStep {
    ASKED,
    ASKED_AGAIN,
    COMMENTED,
    CHANGES_WANTED,
    APPROVED
}
