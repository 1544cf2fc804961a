package org.aliquot.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.Optional;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A step that is going on, and the one that it is part of. */
final class OpenStep implements Step {

    private static final ThreadLocal<@Nullable OpenStep> CURRENT = new ThreadLocal<>();
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> WAITED = AttributeKey.longKey("aliquot.connection_wait_us");
    private static final int NANOS_OF_A_MICROSECOND = 1_000;
    private static final int SERVER_ERROR = 500;
    private static final String LEFT_OPEN = "left-open";

    /** As the Elastic Common Schema has it, in which a log for programs is written. */
    private static final String IN_LOG = "trace.id";

    private final Span span;
    private final Trail trail;
    private final @Nullable OpenStep around;
    private final String name;
    private @Nullable Object transaction;

    private OpenStep(Span span, Trail trail, @Nullable OpenStep around, String name) {
        this.span = span;
        this.trail = trail;
        this.around = around;
        this.name = name;
    }

    static OpenStep first(Span span, Trail trail, String name) {
        MDC.put(IN_LOG, span.getSpanContext().getTraceId());
        return entered(new OpenStep(span, trail, null, name));
    }

    OpenStep inner(Span part, String partName) {
        return entered(new OpenStep(part, trail, this, partName));
    }

    private static OpenStep entered(OpenStep step) {
        CURRENT.set(step);
        return step;
    }

    /** What this thread does. */
    static Optional<OpenStep> here() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The step of a transaction that this thread is in. */
    static Step of(Object transaction) {
        OpenStep step = CURRENT.get();
        while (step != null && step.transaction != transaction) {
            step = step.around;
        }
        return step == null ? NONE : step;
    }

    void isOf(Object known) {
        transaction = known;
    }

    boolean isTransaction() {
        return transaction != null;
    }

    void called() {
        trail.called();
    }

    /** @param alone whether the step is there for this connection and ends with it; else with its transaction */
    void connected(Duration waited, boolean alone) {
        span.setAttribute(WAITED, waited.toNanos() / NANOS_OF_A_MICROSECOND);
        trail.connections().push(alone ? this : NONE);
    }

    void disconnected() {
        Step onIt = trail.connections().poll();
        if (onIt != null) {
            onIt.close();
        }
    }

    Context context() {
        return Context.root().with(span);
    }

    String traceAsUuid() {
        String id = span.getSpanContext().getTraceId();
        return String.join(
                "-",
                id.substring(0, 8),
                id.substring(8, 12),
                id.substring(12, 16),
                id.substring(16, 20),
                id.substring(20));
    }

    /** Something that matters has happened within it. */
    void mark(String event) {
        span.addEvent(event);
    }

    @Override
    public void route(String pattern) {
        span.updateName(name + " " + pattern);
        span.setAttribute(ROUTE, pattern);
    }

    @Override
    public void status(int code) {
        span.setAttribute(STATUS, (long) code);
        if (code >= SERVER_ERROR) {
            failed(Integer.toString(code));
        }
    }

    /** Its message is left out: it may hold what somebody typed. */
    @Override
    public void failed(Throwable failure) {
        failed(failure.getClass().getName());
    }

    @Override
    public void failed(Enum<?> reason) {
        failed(Word.of(reason));
    }

    private void failed(String type) {
        span.setAttribute(ERROR, type);
        span.setStatus(StatusCode.ERROR);
        if (around == null) {
            trail.failed();
        }
    }

    @Override
    public void close() {
        if (isAround(CURRENT.get())) {
            endWhatIsLeftOpen();
        }
        if (around != null) {
            CURRENT.set(around);
            trail.ended(span);
        } else {
            CURRENT.remove();
            MDC.remove(IN_LOG);
            trail.end(span);
        }
    }

    private boolean isAround(@Nullable OpenStep inner) {
        OpenStep step = inner;
        while (step != null && step != this) {
            step = step.around;
        }
        return step != null;
    }

    /** A connection that broke while it was asked is never given back: what waited for it is told all the same. */
    private void endWhatIsLeftOpen() {
        for (OpenStep inner = CURRENT.get(); inner != null && inner != this; inner = inner.around) {
            inner.failed(LEFT_OPEN);
            trail.connections().remove(inner);
            trail.ended(inner.span);
        }
    }
}
