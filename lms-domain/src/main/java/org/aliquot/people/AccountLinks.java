package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code account_link}: links by mail that work once and end. */
@Repository
class AccountLinks {

    enum Kind implements Word {
        RESET(Duration.ofHours(1)),
        INVITATION(Duration.ofDays(7)),
        ADDRESS(Duration.ofHours(24));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    /** What a link is good for. */
    record Opened(AccountId account, Kind kind, @Nullable String email) {}

    private static final String INSERT = """
            insert into account_link (secret_hash, account_id, kind, email, created_at, expires_at)
            values (:hash, :account, :kind, :email, server_now(), server_now() + make_interval(secs => :life))
            """;

    private static final String USABLE = """
            select l.account_id, l.kind, l.email
            from account_link l
            join account a on a.id = l.account_id and a.status = 'active'
            where l.secret_hash = :hash and l.used_at is null and l.expires_at > server_now()
            """;

    /** The account before its links, as everybody takes them. */
    private static final String USE = """
            with holder as (
              select a.id
              from account_link l
              join account a on a.id = l.account_id
              where l.secret_hash = :hash and a.status = 'active'
              for update of a)
            update account_link l
            set used_at = server_now()
            from holder
            where l.secret_hash = :hash and l.used_at is null and l.expires_at > server_now() and holder.id = l.account_id
            returning l.account_id, l.kind, l.email
            """;

    private static final String VOID = """
            update account_link
            set used_at = server_now()
            where account_id = :account and used_at is null and kind = any(:kinds)
            """;

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new link's secret; one without an account opens nothing. */
    String add(@Nullable AccountId account, Kind kind, @Nullable String email) {
        String secret = Secrets.random();
        jdbc.sql(INSERT)
                .param("hash", Secrets.sha256(secret))
                .param("account", account)
                .param("kind", kind.word())
                .param("email", email)
                .param("life", (double) kind.life().toSeconds())
                .update();
        return secret;
    }

    Optional<Opened> find(String secret) {
        return open(USABLE, Secrets.sha256(secret));
    }

    /** Uses a link up; empty when it is unknown, used or over, or its account may not sign in. Of two users one wins. */
    Optional<Opened> use(String secret) {
        return use(Secrets.sha256(secret));
    }

    /** The same by its hash. */
    Optional<Opened> use(byte[] hash) {
        return open(USE, hash);
    }

    /** Ends what may be on its way to an old mailbox. */
    void voidAll(AccountId account, Kind... kinds) {
        jdbc.sql(VOID)
                .param("account", account)
                .param("kinds", java.util.Arrays.stream(kinds).map(Kind::word).toArray(String[]::new))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from account_link where expires_at < server_now() - interval '1 day'")
                .update();
    }

    private Optional<Opened> open(String statement, byte[] hash) {
        return jdbc.sql(statement)
                .param("hash", hash)
                .query((row, number) -> new Opened(
                        AccountId.in(row, "account_id"),
                        Word.read(Kind.class, row.getString("kind")),
                        row.getString("email")))
                .optional();
    }
}
