package org.aliquot.people;

import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases who somebody is: the account's row is emptied, what else holds the name or the address is deleted, and where others
 * typed them they are blotted out. What the person did stays, by an id that leads to nobody. There is no way back.
 */
@Service
public class Erasure {

    private final AccountTable table;
    private final ErasureTable rows;
    private final Administrators administrators;
    private final GuessThrottle throttle;
    private final Mails mails;
    private final AuditLog audit;
    private final AccountChanges changes;
    private final Blotting blotting;
    private final ApplicationEventPublisher events;

    Erasure(
            AccountTable table,
            ErasureTable rows,
            Administrators administrators,
            GuessThrottle throttle,
            Mails mails,
            AuditLog audit,
            AccountChanges changes,
            Blotting blotting,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rows = rows;
        this.administrators = administrators;
        this.throttle = throttle;
        this.mails = mails;
        this.audit = audit;
        this.changes = changes;
        this.blotting = blotting;
        this.events = events;
    }

    /** Nobody erases themselves or the last administrator. */
    @Transactional
    public AccountOutcome erase(AccountId person, AccountId by) {
        Optional<AccountView> found = table.find(person);
        if (found.isEmpty()) {
            return AccountOutcome.UNKNOWN;
        }
        boolean administrator = found.get().roles().contains(Role.ADMINISTRATOR);
        AccountOutcome allowed =
                administrator || person.equals(by) ? administrators.withoutOne(person, by) : AccountOutcome.DONE;
        if (allowed == AccountOutcome.DONE) {
            held(person).ifPresent(now -> erase(now, by));
        }
        return allowed;
    }

    /** By the person's own wish. One who was given the administrator's role since then is left for another to erase. */
    @Transactional
    void eraseAsWished(AccountId person) {
        held(person)
                .filter(found -> !found.roles().contains(Role.ADMINISTRATOR))
                .ifPresent(found -> erase(found, person));
    }

    /** An account whose person goes on with another one: it is erased, but for what others wrote about the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveUp(AccountId account, AccountId goesOnWith, AccountId by) {
        held(account).ifPresent(found -> empty(found, by, Map.of("joined", goesOnWith.toString())));
    }

    /**
     * By which name and address they are known, which nobody changes any more; whoever writes of them at this moment has written
     * before it is deleted.
     */
    private Optional<AccountView> held(AccountId person) {
        table.hold(person);
        return table.find(person);
    }

    private void erase(AccountView person, AccountId by) {
        empty(person, by, Map.of());
        blotting.blot(person);
    }

    private void empty(AccountView person, AccountId by, Map<String, String> details) {
        rows.deleteBeside(person.id(), person.email());
        throttle.forget(person.email());
        mails.forget(person.id());
        mails.forgetAddress(person.email());
        if (rows.empty(person.id())) {
            audit.record(
                    new AuditEntry(by, "account.erased", "account", person.id().toString(), details));
            events.publishEvent(new PersonErased(person.id().value(), by.value()));
            changes.forgetAfterCommit(person.id());
        }
    }
}
