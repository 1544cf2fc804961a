package org.aliquot.people;

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

    PasswordCheck(AccountTable table, PasswordHashing hashing, GuessThrottle guesses) {
        this.table = table;
        this.hashing = hashing;
        this.guesses = guesses;
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
            if (!hashing.matches(password, hash, PasswordHashing.Queue.KNOWN)) {
                return Verdict.WRONG;
            }
        } catch (TooManyAtOnce busy) {
            guesses.takeBack(guess);
            throw busy;
        }
        guesses.takeBack(guess);
        return Verdict.RIGHT;
    }
}
