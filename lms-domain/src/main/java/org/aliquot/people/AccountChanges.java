package org.aliquot.people;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.kept.OnceKept;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what administrators change, with its trace in the audit log: which fields, never their contents. */
@Component
class AccountChanges {

    private static final Duration NEWS_LASTS = Duration.ofDays(2);

    private final AccountTable table;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Mails mails;
    private final Tokens tokens;
    private final PendingSignIns pending;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AccountChanges(
            AccountTable table,
            AccountLinks links,
            AccountLetters letters,
            Mails mails,
            Tokens tokens,
            PendingSignIns pending,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.table = table;
        this.links = links;
        this.letters = letters;
        this.mails = mails;
        this.tokens = tokens;
        this.pending = pending;
        this.audit = audit;
        this.events = events;
    }

    AccountOutcome store(AccountView before, AccountChange change, AccountId by) {
        if (table.isTaken(change.email(), before.id())) {
            return AccountOutcome.ADDRESS_TAKEN;
        }
        if (!table.change(before.id(), change)) {
            return AccountOutcome.STALE;
        }
        boolean isMoved = !before.email().equals(change.email().strip());
        if (isMoved) {
            moved(before, by);
        }
        if (!before.roles().equals(change.roles())) {
            events.publishEvent(new RolesChanged(before.id().value(), before.roles(), change.roles(), by.value()));
        }
        boolean isStaff = change.roles().stream().anyMatch(Role::isStaff);
        if (!isStaff) {
            tokens.endPrograms(before.id());
        }
        record("account.changed", before.id(), by, fields(before, change));
        OnceKept.run(() -> {
            if (isMoved || !isStaff) {
                tokens.forget(before.id());
            } else {
                tokens.lookAnew(before.id());
            }
        });
        return AccountOutcome.DONE;
    }

    /** What follows from other roles where a list gives them, in its transaction. */
    void rolesOfList(AccountId person, Set<Role> before, Set<Role> after, AccountId by) {
        events.publishEvent(new RolesChanged(person.value(), before, after, by.value()));
        if (after.stream().anyMatch(Role::isStaff)) {
            OnceKept.run(() -> tokens.lookAnew(person));
        } else {
            tokens.endPrograms(person);
            forgetAfterCommit(person);
        }
    }

    boolean suspend(AccountId person, AccountId by) {
        boolean changed = table.setStatus(person, "active", "suspended");
        if (changed) {
            // an invitation opens nothing meanwhile, and leads in again once they are reinstated
            links.voidAll(person, AccountLinks.Kind.RESET, AccountLinks.Kind.ADDRESS);
            record("account.suspended", person, by, Map.of());
            forgetAfterCommit(person);
        }
        return changed;
    }

    void reinstate(AccountId person, AccountId by) {
        if (table.setStatus(person, "suspended", "active")) {
            record("account.reinstated", person, by, Map.of());
        }
    }

    /** Links on their way to the old address end there, and so do the sign-ins of whoever had it. */
    private void moved(AccountView before, AccountId by) {
        links.voidAll(before.id(), AccountLinks.Kind.values());
        if (!before.id().equals(by)) {
            tokens.endAll(before.id(), null);
            pending.endAll(before.id());
        }
        mails.send(
                LetterKind.ADDRESS_CHANGED.word(),
                new Recipient(before.id(), before.email()),
                letters.addressChanged(before.name()),
                NEWS_LASTS);
    }

    private static Map<String, String> fields(AccountView before, AccountChange change) {
        Map<String, String> fields = new TreeMap<>();
        if (!before.name().equals(change.name().strip())) {
            fields.put("name", "changed");
        }
        if (!before.email().equals(change.email().strip())) {
            fields.put("email", "changed");
        }
        if (!before.roles().equals(change.roles())) {
            fields.put("roles", Role.list(change.roles()));
        }
        return fields;
    }

    private void record(String action, AccountId person, AccountId by, Map<String, String> details) {
        audit.record(new AuditEntry(by, action, "account", person.toString(), details));
    }

    void forgetAfterCommit(AccountId person) {
        OnceKept.run(() -> tokens.forget(person));
    }
}
