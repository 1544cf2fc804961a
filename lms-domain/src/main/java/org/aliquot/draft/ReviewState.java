package org.aliquot.draft;

import org.aliquot.word.Word;

/** How far the review of a draft has come. */
public enum ReviewState implements Word {
    /** Somebody is to look at it. */
    ASKED,
    /** A reviewer wants something changed. */
    CHANGES,
    /** A reviewer approved the text as it stands. */
    APPROVED,
    /** It was approved and has been changed since: that approval holds no more. */
    DROPPED
}
