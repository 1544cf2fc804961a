package org.aliquot.people;

import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-ins between the right password and the second factor. They end after a few minutes or a few tries and give no right
 * but to try; only {@link #finish} and {@link #signIn} make a caller of them, once.
 */
@Service
public class PendingSignIns {

    /** How long somebody may look for their second factor. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int TRIES = 5;

    private static final String INSERT = """
            insert into pending_sign_in (secret_hash, account_id, tries, created_at, expires_at, came_by, came_session)
            values (:hash, :account, 0, server_now(), server_now() + make_interval(secs => :life), :cameBy, :cameSession)
            returning expires_at
            """;

    private static final String USABLE = """
            p.secret_hash = :hash and p.expires_at > server_now()
              and a.id = p.account_id and a.status = 'active' and (:demo or not a.demo)
            """;

    private static final String FIND = "select a.id, a.roles from pending_sign_in p, account a where " + USABLE;

    private static final String TRY = "update pending_sign_in p set tries = p.tries + 1 from account a where p.tries < "
            + TRIES + " and " + USABLE + " returning a.id, a.roles";

    private static final String FINISH = "delete from pending_sign_in p using account a where " + USABLE
            + " returning a.id, a.roles, p.came_by, p.came_session";

    /**
     * Somebody whose second factor was right.
     *
     * @param by which other system vouched for the first; null for a password
     */
    public record Finished(Caller caller, @Nullable CameBy by) {}

    /** Somebody who is signed in by that token. */
    public record SignedIn(Caller caller, IssuedToken token) {}

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final DemoMode demo;
    private final Tokens tokens;

    PendingSignIns(JdbcClient jdbc, AccountTable accounts, DemoMode demo, Tokens tokens) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.demo = demo;
        this.tokens = tokens;
    }

    SignInResult.SecondFactorWanted begin(AccountId account) {
        return begin(account, null);
    }

    SignInResult.SecondFactorWanted begin(AccountId account, @Nullable CameBy by) {
        String secret = Secrets.random();
        OffsetDateTime expiresAt = jdbc.sql(INSERT)
                .param("hash", Secrets.sha256(secret))
                .param("account", account)
                .param("life", (double) LIFE.toSeconds())
                .param("cameBy", by == null ? null : by.connection(), Types.OTHER)
                .param("cameSession", by == null ? null : by.session())
                .query(OffsetDateTime.class)
                .single();
        return new SignInResult.SecondFactorWanted(secret, expiresAt.toInstant());
    }

    /** Whose password was right; nothing is counted. For showing what they can prove themselves with. */
    public Optional<Caller> find(String secret) {
        return caller(FIND, secret);
    }

    /** Counts a try before what was typed is looked at; empty when the tries or the time are over. */
    public Optional<Caller> tryOnce(String secret) {
        return caller(TRY, secret);
    }

    /** The second factor was right: who may be signed in now. Of two who finish at once one wins. */
    public Optional<Caller> finish(String secret) {
        return finishWhole(secret).map(Finished::caller);
    }

    /** The same, and by what they came. */
    public Optional<Finished> finishWhole(String secret) {
        RowMapper<Finished> finished =
                (row, _) -> new Finished(new Caller(AccountId.in(row, "id"), RoleColumn.read(row)), CameBy.in(row));
        return jdbc.sql(FINISH)
                .param("hash", Secrets.sha256(secret))
                .param("demo", demo.on())
                .query(finished)
                .optional();
    }

    /**
     * The same, and signs them in. A new password holds the account, and ends what is pending and all tokens that it finds: held
     * here as well, so that it either comes first, and nothing is pending any more, or finds the token.
     */
    @Transactional
    public Optional<SignedIn> signIn(String secret, Tokens.Kind kind, Origin origin) {
        return find(secret)
                .flatMap(caller -> accounts.holdWhoItIs(caller.id()))
                .flatMap(_ -> finishWhole(secret))
                .map(finished -> new SignedIn(
                        finished.caller(), tokens.issue(finished.caller().id(), kind, origin, finished.by())));
    }

    /** Of those that a system vouched for, the ones that it takes back. */
    void endThoseOf(@Nullable AccountId account, CameBy by) {
        jdbc.sql("""
                        delete from pending_sign_in
                        where came_by = :cameBy
                          and (cast(:account as uuid) is null or account_id = :account)
                          and (cast(:cameSession as text) is null or came_session = :cameSession
                               or (cast(:account as uuid) is not null and came_session is null))
                        """)
                .param("account", account == null ? null : account.value())
                .param("cameBy", by.connection())
                .param("cameSession", by.session())
                .update();
    }

    private Optional<Caller> caller(String statement, String secret) {
        RowMapper<Caller> caller = (row, number) -> new Caller(AccountId.in(row, "id"), RoleColumn.read(row));
        return jdbc.sql(statement)
                .param("hash", Secrets.sha256(secret))
                .param("demo", demo.on())
                .query(caller)
                .optional();
    }

    /** What was begun with a password that no longer holds ends with it. */
    void endAll(AccountId account) {
        jdbc.sql("delete from pending_sign_in where account_id = :account")
                .param("account", account)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from pending_sign_in where expires_at < server_now()").update();
    }
}
