package org.aliquot.people;

import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back for an administrator who has lost everything, opened by whoever runs the server. The password and what was signed in
 * with it go at once: until the link is used nobody enters, also not somebody who found the old password out.
 */
@Service
public class LostAdministrator {

    private final JdbcClient jdbc;
    private final AccountTable table;
    private final AccountLinks links;
    private final Tokens tokens;
    private final PendingSignIns pending;
    private final AccountChanges changes;
    private final AuditLog audit;

    LostAdministrator(
            JdbcClient jdbc,
            AccountTable table,
            AccountLinks links,
            Tokens tokens,
            PendingSignIns pending,
            AccountChanges changes,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.table = table;
        this.links = links;
        this.tokens = tokens;
        this.pending = pending;
        this.changes = changes;
        this.audit = audit;
    }

    /** The account of an administrator who may sign in; empty when nobody with this address is one. */
    @Transactional(readOnly = true)
    public Optional<AccountId> find(String email) {
        return table.findByAddress(email)
                .filter(person -> person.active() && person.roles().contains(Role.ADMINISTRATOR))
                .map(AccountView::id);
    }

    /** Takes the password away, and ends every sign-in; the path of a link that sets a new one, once, within an hour. */
    @Transactional
    public String newLink(AccountId administrator) {
        tokens.endAll(administrator, null);
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", administrator)
                .update();
        pending.endAll(administrator);
        links.voidAll(administrator, AccountLinks.Kind.values());
        changes.forgetAfterCommit(administrator);
        audit.record(new AuditEntry(null, "administrator.rescued", "account", administrator.toString(), Map.of()));
        return "/password-resets/" + links.add(administrator, AccountLinks.Kind.RESET, null);
    }
}
