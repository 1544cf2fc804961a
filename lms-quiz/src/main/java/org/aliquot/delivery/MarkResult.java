package org.aliquot.delivery;

/** What became of marks. */
public sealed interface MarkResult {

    /** @param settled whether the answer needs nobody else */
    record Kept(boolean settled) implements MarkResult {}

    /** Its half hour was over, and somebody else marks it now or has done so. */
    record Taken() implements MarkResult {}

    /** Somebody else has changed it since it was shown. */
    record Stale() implements MarkResult {}

    /** Points that the rubric does not have. */
    record Misfit() implements MarkResult {}

    /** No such answer waits for this person: it is another one by now, its learner is gone, or it is out of reach. */
    record Unknown() implements MarkResult {}
}
