package org.aliquot.postgres;

import com.zaxxer.hikari.metrics.IMetricsTracker;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import com.zaxxer.hikari.metrics.PoolStats;
import java.time.Duration;
import org.aliquot.traces.Traces;

/** What the pool tells of connections, to the traces of who gets them; there where traces are on. */
final class ConnectionSteps implements MetricsTrackerFactory, IMetricsTracker {

    private final Traces traces;

    ConnectionSteps(Traces traces) {
        this.traces = traces;
    }

    @Override
    public IMetricsTracker create(String pool, PoolStats stats) {
        return this;
    }

    @Override
    public void recordConnectionAcquiredNanos(long nanos) {
        traces.connected(Duration.ofNanos(nanos));
    }

    @Override
    public void recordConnectionUsageMillis(long millis) {
        traces.disconnected();
    }
}
