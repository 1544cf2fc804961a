package org.aliquot.figures;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import org.aliquot.kept.OnceKept;

/** Counts one kind of thing, at the cost of an addition. */
public final class Count {

    private final CounterDataPoint counter;

    Count(CounterDataPoint counter) {
        this.counter = counter;
    }

    /** It happened. */
    public void one() {
        counter.inc();
    }

    /** It happens if this transaction is carried through; without a transaction it has. */
    public void oneIfKept() {
        OnceKept.run(this::one);
    }
}
