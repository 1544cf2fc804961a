package org.aliquot.people;

import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.springframework.stereotype.Component;

/** Asks a signed-in person for their password again, slowed like signing in but by a count of their own. */
@Component
class PasswordCheck {

    enum Verdict {
        RIGHT,
        WRONG,
        TOO_MANY_TRIES
    }

    private final AccountTable table;
    private final PasswordHashing hashing;
    private final GuessThrottle guesses;
    private final SecurityEvents events;

    PasswordCheck(AccountTable table, PasswordHashing hashing, GuessThrottle guesses, SecurityEvents events) {
        this.table = table;
        this.hashing = hashing;
        this.guesses = guesses;
        this.events = events;
    }

    Verdict of(AccountView person, String password) {
        GuessThrottle.Guess guess = guesses.byThemselves(person.id());
        if (guesses.begin(guess).isPresent()) {
            return Verdict.TOO_MANY_TRIES;
        }
        String hash = table.credentials(person.email())
                .map(AccountTable.Credentials::passwordHash)
                .orElse(null);
        try {
            if (!hashing.matches(password, hash)) {
                events.record(SecurityEvent.PASSWORD_CHECK_FAILED, person.id());
                return Verdict.WRONG;
            }
        } catch (TooManyAtOnce busy) {
            guesses.takeBack(guess);
            throw busy;
        }
        guesses.wasRight(guess);
        return Verdict.RIGHT;
    }
}
