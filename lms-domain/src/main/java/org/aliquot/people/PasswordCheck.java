package org.aliquot.people;

import org.springframework.stereotype.Component;

/** Asks a signed-in person for their password again, slowed like signing in. */
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

    Verdict of(String email, String password, String network) {
        if (guesses.blockedFor(email, network).isPresent()) {
            return Verdict.TOO_MANY_TRIES;
        }
        String hash = table.credentials(email)
                .map(AccountTable.Credentials::passwordHash)
                .orElse(null);
        if (!hashing.matches(password, hash)) {
            guesses.failed(email, network);
            return Verdict.WRONG;
        }
        guesses.succeeded(email);
        return Verdict.RIGHT;
    }
}
