package org.aliquot.reminder;

import java.util.Optional;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be reminded, and at which hour: nobody who did not ask for it. */
@Service
public class Reminders {

    private final ReminderTable table;

    Reminders(ReminderTable table) {
        this.table = table;
    }

    /** The hour of the learner's clock, from 0 to 23; empty for who wants none. */
    @Transactional(readOnly = true)
    public Optional<Integer> hour(AccountId learner) {
        return table.hour(learner);
    }

    @Transactional
    public void remind(AccountId learner, int hour) {
        table.keep(learner, hour);
    }

    @Transactional
    public void end(AccountId learner) {
        table.end(learner);
    }

    /** Whether a mail of ours had this secret, of 256 bits, which nobody guesses. */
    @Transactional(readOnly = true)
    public boolean isKnown(String secret) {
        return table.whose(Sha256.of(secret)).isPresent();
    }

    /** Ends the reminders of whoever got this secret by mail; false for one that is unknown. */
    @Transactional
    public boolean end(String secret) {
        Optional<AccountId> learner = table.whose(Sha256.of(secret));
        learner.ifPresent(table::end);
        return learner.isPresent();
    }

    @EventListener
    void forget(PersonErased erased) {
        table.forget(new AccountId(erased.account()));
    }
}
