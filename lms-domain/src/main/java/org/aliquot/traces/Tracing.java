package org.aliquot.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins steps, where traces are on. */
final class Tracing implements AutoCloseable {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> HOST = AttributeKey.stringKey("server.address");
    private static final AttributeKey<String> FUNCTION = AttributeKey.stringKey("code.function.name");
    private static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system.name");
    private static final AttributeKey<Boolean> READ_ONLY = AttributeKey.booleanKey("aliquot.read_only");

    /** A caller may write any word there; these are told, and others are one. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String OTHER_METHOD = "_OTHER";
    private static final String PARENT = "traceparent";

    private final Collector collector;
    private final Worth worth;
    private final boolean fromProxy;

    Tracing(Collector collector, double share, boolean fromProxy) {
        this.collector = collector;
        this.worth = new Worth(share);
        this.fromProxy = fromProxy;
    }

    Step request(String method, @Nullable String parent) {
        String known = METHODS.contains(method) ? method : OTHER_METHOD;
        Context before = fromProxy && parent != null ? parent(parent) : Context.root();
        SpanBuilder span = span(known, SpanKind.SERVER, before).setAttribute(METHOD, known);
        boolean wanted = Span.fromContext(before).getSpanContext().isSampled();
        return OpenStep.first(span.startSpan(), Trail.ofRequest(collector, worth, wanted), known);
    }

    Step work(String name) {
        return begin(span(name, SpanKind.INTERNAL, around()).startSpan(), name);
    }

    Step call(String method, String host) {
        SpanBuilder span = span(method, SpanKind.CLIENT, around())
                .setAttribute(METHOD, method)
                .setAttribute(HOST, host);
        OpenStep step = begin(span.startSpan(), method);
        step.called();
        return step;
    }

    Step transaction(Object transaction, @Nullable String name, boolean readOnly) {
        String full = name == null || name.isEmpty() ? "transaction" : name;
        String known = shortly(full);
        SpanBuilder span = span(known, SpanKind.CLIENT, around())
                .setAttribute(DATABASE, "postgresql")
                .setAttribute(FUNCTION, full)
                .setAttribute(READ_ONLY, readOnly);
        OpenStep step = begin(span.startSpan(), known);
        step.isOf(transaction);
        return step;
    }

    /** What is done on a connection outside of transactions: nearly always one statement. Nobody follows what no trace waits for. */
    void connected(Duration waited) {
        OpenStep.here().ifPresent(around -> {
            if (!around.isTransaction()) {
                String full = Caller.name();
                String known = shortly(full);
                SpanBuilder span = span(known, SpanKind.CLIENT, around.context())
                        .setAttribute(DATABASE, "postgresql")
                        .setAttribute(FUNCTION, full);
                around.inner(span.startSpan(), known).connected(waited, true);
            } else {
                around.connected(waited, false);
            }
        });
    }

    private OpenStep begin(Span span, String name) {
        return OpenStep.here()
                .map(around -> around.inner(span, name))
                .orElseGet(() -> OpenStep.first(span, Trail.ofWork(collector, worth), name));
    }

    private SpanBuilder span(String name, SpanKind kind, Context around) {
        return collector.tracer().spanBuilder(name).setSpanKind(kind).setParent(around);
    }

    private static Context around() {
        return OpenStep.here().map(OpenStep::context).orElseGet(Context::root);
    }

    private static Context parent(String header) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), header, OneHeader.ONLY);
    }

    /** Class and method. */
    private static String shortly(String name) {
        String[] parts = name.split("\\.");
        return parts.length < 2 ? name : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    @Override
    public void close() {
        collector.close();
    }

    /** Without {@code tracestate}, in which others could write what they like. */
    private enum OneHeader implements TextMapGetter<String> {
        ONLY;

        @Override
        public Iterable<String> keys(String header) {
            return List.of(PARENT);
        }

        @Override
        public @Nullable String get(@Nullable String header, String key) {
            return key.equals(PARENT) ? header : null;
        }
    }
}
