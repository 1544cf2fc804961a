package org.aliquot.kept;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is true only when the transaction that it belongs to is committed. */
public final class OnceKept {

    private OnceKept() {}

    /** Runs it after the commit, never if that fails; at once where no transaction is under way. */
    public static void run(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
