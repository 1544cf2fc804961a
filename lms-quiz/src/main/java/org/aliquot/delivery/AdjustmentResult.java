package org.aliquot.delivery;

/** What came of the wish to adjust scores, or to undo it. */
public sealed interface AdjustmentResult {

    /** It stands, or stands no more; attempts are scored anew in the background. */
    record Done(Adjustment adjustment) implements AdjustmentResult {}

    /** Not possible, and why, as a sentence. */
    record Refused(String reason) implements AdjustmentResult {}

    /** It would change scores that are not this person's to change. */
    record NotYours() implements AdjustmentResult {}

    record Unknown() implements AdjustmentResult {}
}
