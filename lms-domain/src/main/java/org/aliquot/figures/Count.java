package org.aliquot.figures;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            one();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                one();
            }
        });
    }
}
