package org.aliquot.traces;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the operator's collector where time goes. Off unless {@code ALIQUOT_TRACES_URL} names one: then nothing of OpenTelemetry is
 * loaded, and who asks for a step gets one that does nothing. Thread-safe.
 */
@Component
public final class Traces implements DisposableBean {

    private static final double USUAL_SHARE = 0.1;

    private final @Nullable Tracing tracing;

    private Traces() {
        tracing = null;
    }

    @Autowired
    Traces(Environment settings, Figures figures) {
        String url = settings.getProperty("aliquot.traces-url", "").strip();
        tracing = url.isEmpty()
                ? null
                : new Tracing(
                        new Collector(CollectorAddress.of(url), figures),
                        settings.getProperty("aliquot.traces-share", Double.class, USUAL_SHARE),
                        settings.getProperty("aliquot.traces-from-proxy", Boolean.class, Boolean.FALSE));
    }

    /** For who is made without settings. */
    public static Traces off() {
        return new Traces();
    }

    public boolean isOn() {
        return tracing != null;
    }

    /**
     * A request that came in.
     *
     * @param parent its header {@code traceparent}, which counts only where the operator says that a proxy sets it
     */
    public Step request(String method, @Nullable String parent) {
        return tracing == null ? Step.NONE : tracing.request(method, parent);
    }

    /** What is done in the background; worth telling if it took a while, called somebody or failed. */
    public Step work(String name) {
        return tracing == null ? Step.NONE : tracing.work(name);
    }

    /** A call to another system, as part of what this thread does or by itself. */
    public Step call(String method, String host) {
        return tracing == null ? Step.NONE : tracing.call(method, host);
    }

    /** By which id the collector knows what this thread does, written as a UUID; empty where traces are off. */
    public Optional<String> here() {
        return tracing == null ? Optional.empty() : OpenStep.here().map(OpenStep::traceAsUuid);
    }

    /** A transaction that begins, known by what Spring calls it. */
    Step transaction(Object transaction, @Nullable String name, boolean readOnly) {
        return tracing == null ? Step.NONE : tracing.transaction(transaction, name, readOnly);
    }

    /** This thread was given a connection to the database; what it does there is a step until {@link #disconnected}. */
    public void connected(Duration waited) {
        if (tracing != null) {
            tracing.connected(waited);
        }
    }

    /** It gave back the connection that it was given last. */
    public void disconnected() {
        OpenStep.here().ifPresent(OpenStep::disconnected);
    }

    @Override
    public void destroy() {
        if (tracing != null) {
            tracing.close();
        }
    }
}
