package org.aliquot.delivery;

/** What came of starting or ending a break. */
public sealed interface BreakResult {

    /** As wanted, now or before. */
    record Done() implements BreakResult {}

    record Unknown() implements BreakResult {}

    /** The time is over or the attempt handed in. */
    record Over() implements BreakResult {}

    /** Without a clock there is nothing to stop. */
    record NoLimit() implements BreakResult {}

    /** The person has no breaks, or has used them up. */
    record NoneLeft() implements BreakResult {}
}
