package org.aliquot.delivery;

/** What came of ending somebody's attempt before its time. */
public sealed interface EndResult {

    record Ended() implements EndResult {}

    /** It was over already. */
    record Over() implements EndResult {}

    record Unknown() implements EndResult {}

    /** Whoever sits an exam hands it in. */
    record Own() implements EndResult {}
}
