package org.aliquot.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.ReadableSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** All steps of one request or piece of work, held until its end shows whether they are worth telling; on one thread. */
final class Trail {

    private static final AttributeKey<String> BECAUSE = AttributeKey.stringKey("aliquot.told_because");
    private static final AttributeKey<Long> LEFT_OUT = AttributeKey.longKey("aliquot.steps_left_out");

    /** More of one request are no news. */
    private static final int MOST_STEPS = 300;

    private final Collector collector;
    private final Worth worth;
    private final boolean request;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private final List<ReadableSpan> ended = new ArrayList<>();
    private final Deque<Step> connections = new ArrayDeque<>();
    private boolean failed;
    private boolean called;
    private long leftOut;

    private Trail(Collector collector, Worth worth, boolean request, boolean wanted) {
        this.collector = collector;
        this.worth = worth;
        this.request = request;
        this.wanted = wanted;
    }

    /** @param wanted by the proxy in front */
    static Trail ofRequest(Collector collector, Worth worth, boolean wanted) {
        return new Trail(collector, worth, true, wanted);
    }

    static Trail ofWork(Collector collector, Worth worth) {
        return new Trail(collector, worth, false, false);
    }

    /** The whole of it failed, whatever became of its parts. */
    void failed() {
        failed = true;
    }

    void called() {
        called = true;
    }

    /** Those that its thread has at the moment, the last one first, each with the step that ends with it. */
    Deque<Step> connections() {
        return connections;
    }

    void ended(Span step) {
        step.end();
        if (ended.size() < MOST_STEPS) {
            ended.add((ReadableSpan) step);
        } else {
            leftOut++;
        }
    }

    /** With its first step, which is the last to end. */
    void end(Span first) {
        long nanos = System.nanoTime() - begun;
        Worth.Reason reason = request
                ? worth.ofRequest(first.getSpanContext(), failed, wanted, nanos)
                : worth.ofWork(failed, called, nanos);
        if (reason == Worth.Reason.NONE) {
            return;
        }
        first.setAttribute(BECAUSE, reason.word());
        if (leftOut > 0) {
            first.setAttribute(LEFT_OUT, leftOut);
        }
        first.end();
        ended.add((ReadableSpan) first);
        collector.tell(ended);
    }
}
