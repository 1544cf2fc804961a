package org.aliquot.people;

import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.stereotype.Component;

/** Accounts made for somebody, who chooses the password by a link. */
@Component
class Invitations {

    private final AccountTable table;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Mails mails;
    private final OnlyWays ways;
    private final AuditLog audit;

    Invitations(
            AccountTable table,
            AccountLinks links,
            AccountLetters letters,
            Mails mails,
            OnlyWays ways,
            AuditLog audit) {
        this.table = table;
        this.links = links;
        this.letters = letters;
        this.mails = mails;
        this.ways = ways;
        this.audit = audit;
    }

    Optional<AccountId> make(Invitee invitee, AccountId by) {
        Optional<AccountId> made = add(invitee, by);
        made.flatMap(table::find).ifPresent(account -> send(account, by));
        return made;
    }

    /** An account nobody can sign in to yet; empty when the address has one. */
    Optional<AccountId> add(Invitee invitee, AccountId by) {
        AccountId id = AccountId.next();
        NewAccount account = new NewAccount(invitee.email(), invitee.name(), "", invitee.roles(), false);
        if (!table.insert(id, account, null)) {
            return Optional.empty();
        }
        audit.record(new AuditEntry(
                by, "account.created", "account", id.toString(), Map.of("roles", Role.list(invitee.roles()))));
        return Optional.of(id);
    }

    /** Sends a link; those sent before end. */
    void send(AccountView account, AccountId by) {
        links.voidAll(account.id(), AccountLinks.Kind.INVITATION);
        String secret = links.add(account.id(), AccountLinks.Kind.INVITATION, null);
        mails.send(
                LetterKind.INVITATION.word(),
                new Recipient(account.id(), account.email()),
                ways.of(account)
                        .map(system -> letters.invitationTo(system, account.name(), secret))
                        .orElseGet(() -> letters.invitation(account.name(), secret)),
                AccountLinks.Kind.INVITATION.life());
        audit.record(
                new AuditEntry(by, "account.invited", "account", account.id().toString(), Map.of()));
    }
}
