package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-time link that makes an installation's first administrator: lasts a day, works once, means nothing once an
 * administrator exists.
 */
@Service
public class FirstAdministrator {

    /** How long a link lasts. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final String INSERT = """
            insert into administrator_link (secret_hash, created_at, expires_at)
            values (:hash, server_now(), server_now() + interval '24 hours')
            """;

    private static final String USABLE = """
            select exists (select from administrator_link
                           where secret_hash = :hash and used_at is null and expires_at > server_now())
            """;

    private static final String USE = """
            update administrator_link
            set used_at = server_now()
            where secret_hash = :hash and used_at is null and expires_at > server_now()
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    FirstAdministrator(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** A new link's secret, voiding older ones; empty once an administrator exists. */
    @Transactional
    public Optional<String> newLink() {
        oneAtATime();
        if (accounts.anyAdministrator()) {
            return Optional.empty();
        }
        String secret = Secrets.random();
        jdbc.sql("delete from administrator_link").update();
        jdbc.sql(INSERT).param("hash", Secrets.sha256(secret)).update();
        return Optional.of(secret);
    }

    @Transactional(readOnly = true)
    public boolean usable(String secret) {
        return !accounts.anyAdministrator()
                && jdbc.sql(USABLE)
                        .param("hash", Secrets.sha256(secret))
                        .query(Boolean.class)
                        .single();
    }

    /** Makes the first administrator; empty when the link is used, expired or void, or the address is taken. */
    @Transactional
    public Optional<AccountId> create(String secret, String email, String name, String password) {
        oneAtATime();
        if (!usable(secret)) {
            return Optional.empty();
        }
        Optional<AccountId> made =
                accounts.create(new NewAccount(email, name, password, Set.of(Role.ADMINISTRATOR), false));
        made.ifPresent(id -> jdbc.sql(USE).param("hash", Secrets.sha256(secret)).update());
        return made;
    }

    /** Two nodes, one winner. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.first-administrator'))")
                .query()
                .singleRow();
    }
}
