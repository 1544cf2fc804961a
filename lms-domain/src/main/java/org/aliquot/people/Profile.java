package org.aliquot.people;

import java.util.Optional;
import org.aliquot.word.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about themselves. */
@Service
public class Profile {

    /** What came of changing a password. */
    public enum PasswordOutcome {
        DONE,
        WRONG_PASSWORD,
        NEW_ONE_REFUSED,
        TOO_MANY_TRIES,
        /** Demo accounts keep the password that is shown on the sign-in page. */
        DEMO
    }

    private final AccountTable table;
    private final PasswordUpdater passwords;
    private final PasswordCheck check;

    Profile(AccountTable table, PasswordUpdater passwords, PasswordCheck check) {
        this.table = table;
        this.passwords = passwords;
        this.check = check;
    }

    @Transactional(readOnly = true)
    public Optional<AccountDetail> of(AccountId account) {
        return table.detail(account);
    }

    /** False when somebody changed the account meanwhile; nothing is stored then. */
    @Transactional
    public boolean save(AccountId account, ProfileSettings wanted) {
        return table.saveProfile(account, wanted);
    }

    /** By a link of a letter, without a sign-in. */
    @Transactional
    public void endNewsLetters(AccountId account) {
        table.setNewsLetters(account, NewsLetters.NEVER);
    }

    /** By the switch that every page has. */
    @Transactional
    public void read(AccountId account, Language language) {
        table.setLanguage(account, language);
    }

    /** Ends every other sign-in; {@code keep} is the token of this one. */
    public PasswordOutcome changePassword(AccountId account, String current, String wanted, String keep) {
        AccountDetail person = table.detail(account).orElseThrow();
        if (person.demo()) {
            return PasswordOutcome.DEMO;
        }
        if (!PasswordRule.allows(
                wanted, person.account().email(), person.account().name())) {
            return PasswordOutcome.NEW_ONE_REFUSED;
        }
        return switch (check.of(person.account(), current)) {
            case RIGHT -> {
                passwords.setBySelf(account, wanted, keep);
                yield PasswordOutcome.DONE;
            }
            case WRONG -> PasswordOutcome.WRONG_PASSWORD;
            case TOO_MANY_TRIES -> PasswordOutcome.TOO_MANY_TRIES;
        };
    }
}
