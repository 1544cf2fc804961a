package org.aliquot.traces;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.figures.Counts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what becomes of steps, and says once when the collector does not take them, and once when it does again. */
final class ToldOnce implements SpanExporter {

    private static final Logger LOG = LoggerFactory.getLogger(ToldOnce.class);

    private final SpanExporter collector;
    private final URI address;
    private final Counts<Collector.Fate> fates;
    private final AtomicInteger waiting;
    private final AtomicBoolean away = new AtomicBoolean();

    ToldOnce(SpanExporter collector, URI address, Counts<Collector.Fate> fates, AtomicInteger waiting) {
        this.collector = collector;
        this.address = address;
        this.fates = fates;
        this.waiting = waiting;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> steps) {
        int told = steps.size(); // the list is used again for the next ones
        waiting.addAndGet(-told);
        CompletableResultCode result = collector.export(steps);
        result.whenComplete(() -> ended(result, told));
        return result;
    }

    private void ended(CompletableResultCode result, int steps) {
        boolean sent = result.isSuccess();
        for (int step = 0; step < steps; step++) {
            fates.of(sent ? Collector.Fate.SENT : Collector.Fate.REFUSED).one();
        }
        if (sent && away.compareAndSet(true, false)) {
            LOG.info("The collector at {} takes traces again.", address);
        } else if (!sent && away.compareAndSet(false, true)) {
            LOG.warn(
                    "The collector at {} takes no traces; ./lms doctor says why. They are left out until it does, and nothing else is touched by it.",
                    address);
        }
    }

    @Override
    public CompletableResultCode flush() {
        return collector.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return collector.shutdown();
    }
}
