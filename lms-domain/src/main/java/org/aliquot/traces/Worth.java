package org.aliquot.traces;

import io.opentelemetry.api.trace.SpanContext;
import java.time.Duration;
import org.aliquot.word.Word;

/**
 * Why a trace is told, if it is.
 *
 * @param share of the requests that are told whatever became of them, 0 to 1
 */
record Worth(double share) {

    private static final Duration SLOW_REQUEST = Duration.ofSeconds(1);
    private static final Duration LONG_WORK = Duration.ofMillis(50);

    /** Where the half of a trace's id begins that is left to chance everywhere. */
    private static final int RANDOM_HALF = 16;

    enum Reason implements Word {
        /** One of the share that is told always: who counts these sees what is usual. */
        SHARE,
        /** The proxy in front tells its part of it. */
        PROXY,
        FAILED,
        SLOW,
        /** Work in the background that called another system. */
        CALLED,
        /** Nothing to tell. */
        NONE
    }

    Reason ofRequest(SpanContext trace, boolean failed, boolean wanted, long nanos) {
        if (wanted) {
            return Reason.PROXY;
        }
        if (isOfTheShare(trace)) {
            return Reason.SHARE;
        }
        return failed ? Reason.FAILED : nanos >= SLOW_REQUEST.toNanos() ? Reason.SLOW : Reason.NONE;
    }

    /** Rounds come every few seconds, and most find nothing to do. */
    Reason ofWork(boolean failed, boolean called, long nanos) {
        if (failed) {
            return Reason.FAILED;
        }
        return called ? Reason.CALLED : nanos >= LONG_WORK.toNanos() ? Reason.SLOW : Reason.NONE;
    }

    /** By the id, so that all who have a part in a trace decide alike. */
    private boolean isOfTheShare(SpanContext trace) {
        long chance = Long.parseUnsignedLong(trace.getTraceId(), RANDOM_HALF, 2 * RANDOM_HALF, 16) >>> 1;
        return chance < share * Long.MAX_VALUE;
    }
}
