package org.aliquot.rehearsal;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.delivery.Trials;
import org.aliquot.people.Shadows;
import org.aliquot.spool.Aside;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away everything of a rehearsal: at its end, and where its node was killed, soon after any node notices. */
@Component
class Sweep {

    private final RehearsalTable table;
    private final Trials trials;
    private final Shadows shadows;
    private final TransactionTemplate transaction;

    Sweep(RehearsalTable table, Trials trials, Shadows shadows, TransactionTemplate transaction) {
        this.table = table;
        this.trials = trials;
        this.shadows = shadows;
        this.transaction = transaction;
    }

    /** What a killed node left: looked for soon after each start, and each minute. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1M")
    void round() {
        table.abandon();
        if (shadows.any()) {
            Aside.run(() -> transaction.executeWithoutResult(_ -> {
                table.keepFromBeginning();
                if (!table.anyRunning()) {
                    delete();
                }
            }));
        }
    }

    /**
     * Ends one and takes away what it made. Its row comes first: whoever wants to give it up or to begin another one waits, and finds
     * that it has ended. One that was given up before deletes nothing: another one may run.
     */
    void finish(UUID id, Phase end, Optional<Measured> measured) {
        Aside.run(() -> transaction.executeWithoutResult(_ -> {
            if (table.end(id, end, measured)) {
                delete();
            }
        }));
    }

    /** Whatever is still being answered waits for this and finds nothing. */
    private void delete() {
        shadows.hold();
        trials.deleteOfShadows();
        shadows.delete();
    }
}
