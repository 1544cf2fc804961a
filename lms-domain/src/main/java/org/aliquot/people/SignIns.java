package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowTime;
import org.aliquot.throttle.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody is signed in, for themselves to see and to end. */
@Service
public class SignIns {

    /**
     * One token.
     *
     * @param device in words, such as "Firefox on Windows"
     * @param program a bearer token, not a browser
     * @param here the one this request was made with
     * @param sameNetwork made from the network that this request comes from; addresses themselves are not kept
     */
    public record View(
            UUID id,
            String device,
            boolean program,
            boolean here,
            boolean sameNetwork,
            Instant createdAt,
            Instant lastSeenAt,
            Instant expiresAt) {}

    private static final String LIST = """
            select id, device, kind, secret_hash = :here as here, coalesce(network_hash = :network, false) as same_network,
                   created_at, last_seen_at, expires_at
            from access_token
            where account_id = :account and expires_at > server_now() and kind <> 'program'
            order by here desc, last_seen_at desc, id
            limit 200
            """;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Tokens tokens;
    private final KnownDevices devices;
    private final PendingSignIns pending;
    private final AccountLinks links;
    private final AccountTable accounts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    SignIns(
            JdbcClient jdbc,
            KeyedHash hash,
            Tokens tokens,
            KnownDevices devices,
            PendingSignIns pending,
            AccountLinks links,
            AccountTable accounts,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.tokens = tokens;
        this.devices = devices;
        this.pending = pending;
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Newest first, the caller's own before all. */
    public List<View> of(AccountId account, String secret, Origin origin) {
        return jdbc.sql(LIST)
                .param("account", account)
                .param("here", Secrets.sha256(secret))
                .param("network", Tokens.network(hash, origin))
                .query(SignIns::view)
                .list();
    }

    /** False when it is not theirs or has ended. */
    public boolean end(AccountId account, UUID id) {
        boolean ended =
                jdbc.sql("delete from access_token where id = :id and account_id = :account and kind <> 'program'")
                                .param("id", id)
                                .param("account", account)
                                .update()
                        == 1;
        if (ended) {
            tokens.forget(account);
        }
        return ended;
    }

    /** All but the one this is done with. */
    public void endOthers(AccountId account, String keep) {
        tokens.endSignIns(account, keep);
        tokens.forget(account);
    }

    /**
     * An administrator signs somebody out everywhere; their browsers are strangers again, and a change of address that is under
     * way ends. False for an unknown account.
     */
    public boolean endAll(AccountId person, AccountId by) {
        if (accounts.find(person).isEmpty()) {
            return false;
        }
        transaction.executeWithoutResult(_ -> {
            tokens.endAll(person, null);
            pending.endAll(person);
            links.voidAll(person, AccountLinks.Kind.ADDRESS);
            devices.forgetAll(person);
            audit.record(new AuditEntry(by, "account.signed-out", "account", person.toString(), Map.of()));
        });
        tokens.forget(person);
        return true;
    }

    private static View view(ResultSet row, int number) throws SQLException {
        return new View(
                row.getObject("id", UUID.class),
                row.getString("device"),
                "api".equals(row.getString("kind")),
                row.getBoolean("here"),
                row.getBoolean("same_network"),
                RowTime.at(row, "created_at"),
                RowTime.at(row, "last_seen_at"),
                RowTime.at(row, "expires_at"));
    }
}
