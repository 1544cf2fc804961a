package org.aliquot.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.figures.Counts;
import org.aliquot.figures.Figures;
import org.aliquot.word.Word;

/**
 * The operator's collector. What is to be told waits for one thread, which sends it every other second; when too much waits, because the
 * collector is slow or away, what comes is left out. Nobody who tells waits for it.
 */
final class Collector implements AutoCloseable {

    /** What became of steps that were worth telling. */
    enum Fate implements Word {
        SENT,
        /** The collector was not there, too slow, or did not want them. */
        REFUSED,
        /** Too many were waiting. */
        LEFT_OUT
    }

    /** Some two megabytes. */
    static final int MOST_WAITING = 2_048;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int AT_THE_END_SECONDS = 2;

    private final AtomicInteger waiting = new AtomicInteger();
    private final Counts<Fate> fates;
    private final SdkTracerProvider provider;
    private final BatchSpanProcessor batches;
    private final Tracer tracer;

    Collector(URI address, Figures figures) {
        fates = figures.counts(
                "aliquot_trace_steps",
                "Steps of traces that were worth telling, by what became of them; refused: the collector did not take them, left out: too many were waiting.",
                "fate",
                Fate.class);
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(address.toString())
                .setConnectTimeout(ANSWER)
                .setTimeout(ANSWER)
                .setRetryPolicy(null)
                .build();
        batches = BatchSpanProcessor.builder(new ToldOnce(exporter, address, fates, waiting))
                .setMaxQueueSize(MOST_WAITING)
                .setScheduleDelay(PAUSE)
                .setExporterTimeout(ANSWER.plus(PAUSE))
                .build();
        provider = SdkTracerProvider.builder()
                .setResource(resource())
                .setSampler(Sampler.alwaysOn())
                .build();
        tracer = provider.get("org.aliquot");
    }

    private static Resource resource() {
        String version = Collector.class.getPackage().getImplementationVersion();
        return Resource.builder()
                .put(AttributeKey.stringKey("service.name"), "aliquot")
                .put(AttributeKey.stringKey("service.version"), Objects.requireNonNullElse(version, "unpacked"))
                .put(
                        AttributeKey.stringKey("service.instance.id"),
                        host() + ":" + ProcessHandle.current().pid())
                .build();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    Tracer tracer() {
        return tracer;
    }

    /** All steps of a trace, or none. */
    void tell(List<ReadableSpan> steps) {
        if (waiting.addAndGet(steps.size()) > MOST_WAITING) {
            waiting.addAndGet(-steps.size());
            steps.forEach(_ -> fates.of(Fate.LEFT_OUT).one());
            return;
        }
        steps.forEach(batches::onEnd);
    }

    @Override
    public void close() {
        batches.shutdown().join(AT_THE_END_SECONDS, TimeUnit.SECONDS);
        provider.close();
    }
}
