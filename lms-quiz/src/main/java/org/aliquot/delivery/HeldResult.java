package org.aliquot.delivery;

/** What came of a decision about answers that arrived late and were held. */
public sealed interface HeldResult {

    record Decided(ResultView result) implements HeldResult {}

    /** No answer waits for a decision: none was held, somebody decided before, or the attempt has not ended. */
    record NothingHeld() implements HeldResult {}

    record Unknown() implements HeldResult {}

    /** Nobody decides about their own answers. */
    record Own() implements HeldResult {}
}
