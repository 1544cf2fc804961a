package org.aliquot.people;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with accounts. */
@Service
public class PeopleDesk {

    private final AccountTable table;
    private final Invitations invitations;
    private final AccountChanges changes;
    private final Administrators administrators;
    private final Tokens tokens;
    private final TransactionTemplate transaction;

    PeopleDesk(
            AccountTable table,
            Invitations invitations,
            AccountChanges changes,
            Administrators administrators,
            Tokens tokens,
            TransactionTemplate transaction) {
        this.table = table;
        this.invitations = invitations;
        this.changes = changes;
        this.administrators = administrators;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public Optional<AccountDetail> find(AccountId person) {
        return table.detail(person);
    }

    /** Makes an account without a password and sends a link to choose one; empty when the address has an account. */
    @Transactional
    public Optional<AccountId> invite(Invitee invitee, AccountId by) {
        return invitations.make(invitee, by);
    }

    /**
     * Sends a new link to somebody who has not come yet; false when they have, may not sign in, or have no address. Of two who send one
     * at once the second ends the link of the first.
     */
    @Transactional
    public boolean inviteAgain(AccountId person, AccountId by) {
        Optional<AccountDetail> waiting = table.holdWhoItIs(person)
                .flatMap(_ -> table.detail(person))
                .filter(found -> found.isInvited() && found.account().active());
        waiting.ifPresent(found -> invitations.send(found.account(), by));
        return waiting.isPresent();
    }

    /** Two who give the same address at once both find it free; the database tells the second. */
    public AccountOutcome edit(AccountId person, AccountChange change, AccountId by) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> editIn(person, change, by)));
        } catch (DuplicateKeyException taken) {
            return AccountOutcome.ADDRESS_TAKEN;
        }
    }

    private AccountOutcome editIn(AccountId person, AccountChange change, AccountId by) {
        Optional<AccountDetail> before = table.detail(person);
        if (before.isEmpty()) {
            return AccountOutcome.UNKNOWN;
        }
        if (before.get().version() != change.version()) {
            return AccountOutcome.STALE;
        }
        boolean demoted = before.get().account().roles().contains(Role.ADMINISTRATOR)
                && !change.roles().contains(Role.ADMINISTRATOR);
        AccountOutcome allowed = demoted ? administrators.withoutOne(person, by) : AccountOutcome.DONE;
        return allowed == AccountOutcome.DONE ? changes.store(before.get().account(), change, by) : allowed;
    }

    /** Ends every sign-in of a person, and lets them make no new one. */
    @Transactional
    public AccountOutcome suspend(AccountId person, AccountId by) {
        Optional<AccountView> found = table.find(person);
        if (found.isEmpty()) {
            return AccountOutcome.UNKNOWN;
        }
        boolean administrator = found.get().roles().contains(Role.ADMINISTRATOR);
        AccountOutcome allowed =
                administrator || person.equals(by) ? administrators.withoutOne(person, by) : AccountOutcome.DONE;
        if (allowed == AccountOutcome.DONE && changes.suspend(person, by)) {
            tokens.endAll(person, null);
        }
        return allowed;
    }

    @Transactional
    public AccountOutcome reinstate(AccountId person, AccountId by) {
        if (table.find(person).isEmpty()) {
            return AccountOutcome.UNKNOWN;
        }
        changes.reinstate(person, by);
        return AccountOutcome.DONE;
    }
}
