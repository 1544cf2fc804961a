package org.aliquot.traces;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Each transaction is a step, from the wait for a connection to the end of the commit. A listener only where traces are on. */
@Component
class TransactionSteps implements SmartInitializingSingleton {

    private final Traces traces;
    private final ObjectProvider<ConfigurableTransactionManager> managers;

    TransactionSteps(Traces traces, ObjectProvider<ConfigurableTransactionManager> managers) {
        this.traces = traces;
        this.managers = managers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (traces.isOn()) {
            managers.forEach(manager -> manager.addListener(new Listener()));
        }
    }

    private final class Listener implements TransactionExecutionListener {

        @Override
        public void beforeBegin(TransactionExecution transaction) {
            traces.transaction(transaction, transaction.getTransactionName(), transaction.isReadOnly());
        }

        @Override
        public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
            if (failure != null) {
                end(transaction, failure);
            }
        }

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
            end(transaction, failure);
        }

        @Override
        public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
            if (OpenStep.of(transaction) instanceof OpenStep step) {
                step.mark("rolled back");
            }
            end(transaction, failure);
        }

        private static void end(TransactionExecution transaction, @Nullable Throwable failure) {
            Step step = OpenStep.of(transaction);
            if (failure != null) {
                step.failed(failure);
            }
            step.close();
        }
    }
}
