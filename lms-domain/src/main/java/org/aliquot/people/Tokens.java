package org.aliquot.people;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.clock.Ids;
import org.aliquot.throttle.KeyedHash;
import org.aliquot.throttle.Network;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The one proof of being signed in, for browsers (in a cookie) and for programs (as bearer). Kept as a hash in the
 * database, so it survives restarts and works on every node.
 */
@Service
public class Tokens {

    /** Where a token is used, which decides how long it lasts. */
    public enum Kind implements Word {
        BROWSER(Duration.ofDays(14)),
        API(Duration.ofDays(30));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        /** How long a token of this kind lasts. */
        public Duration life() {
            return life;
        }
    }

    /** Whoever is erased at this moment leaves no visit: it is waited for. */
    private static final String INSERT = """
            with visit as (
              insert into last_visit (account_id, at)
              select id, server_now()
              from account
              where id = :account and status <> 'erased'
              for key share
              on conflict (account_id) do update set at = excluded.at)
            insert into access_token (id, account_id, secret_hash, kind, device, network_hash,
                                      created_at, last_seen_at, expires_at, came_by, came_session)
            values (:id, :account, :hash, :kind, :device, :network,
                    server_now(), server_now(), server_now() + make_interval(secs => :life), :cameBy, :cameSession)
            returning expires_at
            """;

    private static final String END_CAME = """
            delete from access_token
            where came_by = :cameBy and secret_hash <> :keep
              and (cast(:account as uuid) is null or account_id = :account)
              and (cast(:cameSession as text) is null or came_session = :cameSession
                   or (cast(:account as uuid) is not null and came_session is null))
            returning account_id
            """;

    /** Learners are not signed out for being quiet: an exam may be a long silence. Programs have their fixed time. */
    private static final String GOOD = """
            from access_token t
            join account a on a.id = t.account_id
            where t.secret_hash = any(:hashes)
              and t.expires_at > server_now()
              and a.status = 'active'
              and (:demo or not a.demo)
              and (t.kind <> 'browser' or a.roles <@ array['learner']
                   or t.last_seen_at > server_now() - make_interval(secs => :idle))
              and (t.kind <> 'program' or a.roles && array['instructor', 'administrator'])
            """;

    private static final String FORGET_IDLE = """
            delete from access_token t
            using account a
            where a.id = t.account_id and not a.roles <@ array['learner']
              and t.kind = 'browser' and t.last_seen_at < server_now() - make_interval(secs => :idle)
            """;

    /** In the order of accounts, so that two nodes do not wait for each other. A program at work is no visit of its person. */
    private static final String SEEN = """
            with here as (
              update access_token
              set last_seen_at = server_now()
              where secret_hash = any(:hashes)
              returning account_id, kind)
            insert into last_visit (account_id, at)
            select distinct account_id, server_now()
            from here
            where kind <> 'program'
              and not exists (select from account s where s.id = here.account_id and s.shadow)
            order by account_id
            on conflict (account_id) do update set at = excluded.at
            """;

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final DemoMode demo;
    private final KeyedHash hash;
    private final Duration staffIdle;
    private final Set<ByteBuffer> seen = ConcurrentHashMap.newKeySet();
    private final ApplicationEventPublisher events;
    private final SecurityEvents security;
    private final RememberedTokens remembered;

    Tokens(
            JdbcClient jdbc,
            AccountTable accounts,
            DemoMode demo,
            KeyedHash hash,
            @Value("${aliquot.staff-idle-limit:PT60M}") Duration staffIdle,
            ApplicationEventPublisher events,
            SecurityEvents security,
            RememberedTokens remembered) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.demo = demo;
        this.hash = hash;
        this.staffIdle = staffIdle;
        this.events = events;
        this.security = security;
        this.remembered = remembered;
    }

    public IssuedToken issue(AccountId account, Kind kind, Origin origin) {
        return issue(account, kind, origin, null);
    }

    /** @param by which other system vouched for them; null for none */
    public IssuedToken issue(AccountId account, Kind kind, Origin origin, @Nullable CameBy by) {
        IssuedToken token = insert(account, kind, origin, by);
        tell(account, kind);
        return token;
    }

    /**
     * For whoever signed in by a password; empty when it was changed meanwhile. That is asked when the token is there: a change
     * holds the account, for which a new token waits, and ends all tokens that it finds.
     */
    public Optional<IssuedToken> issue(SignInResult.Accepted accepted, Kind kind, Origin origin) {
        AccountId account = accepted.caller().id();
        IssuedToken token = insert(account, kind, origin, null);
        if (!accounts.hasHash(account, accepted.hash())) {
            delete(Secrets.sha256(token.secret()));
            return Optional.empty();
        }
        tell(account, kind);
        return Optional.of(token);
    }

    private void tell(AccountId account, Kind kind) {
        security.record(SecurityEvent.SIGNED_IN, account);
        security.record(SecurityEvent.TOKEN_ISSUED, account, "kind", kind.word());
    }

    private IssuedToken insert(AccountId account, Kind kind, Origin origin, @Nullable CameBy by) {
        String secret = Secrets.random();
        OffsetDateTime expiresAt = jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("account", account)
                .param("hash", Secrets.sha256(secret))
                .param("kind", kind.word())
                .param("device", DeviceWords.of(origin.agent()))
                .param("network", network(hash, origin))
                .param("life", (double) kind.life().toSeconds())
                .param("cameBy", by == null ? null : by.connection(), Types.OTHER)
                .param("cameSession", by == null ? null : by.session())
                .query(OffsetDateTime.class)
                .single();
        return new IssuedToken(secret, expiresAt.toInstant());
    }

    /** Which of these tokens are still good. To ask this is no sign of their people, as a request is. */
    public Set<String> good(Collection<String> secrets) {
        Map<ByteBuffer, String> byHash = new HashMap<>();
        secrets.forEach(secret -> byHash.put(ByteBuffer.wrap(Secrets.sha256(secret)), secret));
        RowMapper<String> secret =
                (row, number) -> requireNonNull(byHash.get(ByteBuffer.wrap(row.getBytes("secret_hash"))));
        return good("select t.secret_hash ", List.copyOf(byHash.keySet()))
                .query(secret)
                .set();
    }

    private JdbcClient.StatementSpec good(String select, List<ByteBuffer> hashes) {
        return jdbc.sql(select + GOOD)
                .param("hashes", hashes.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .param("demo", demo.on())
                .param("idle", (double) staffIdle.toSeconds());
    }

    /** Who holds this token; empty when it is unknown, expired, ended, or its account may not sign in. */
    public Optional<TokenHolder> resolve(String secret) {
        ByteBuffer hash = ByteBuffer.wrap(Secrets.sha256(secret));
        return remembered.of(hash, () -> holder(hash));
    }

    private Optional<TokenHolder> holder(ByteBuffer hash) {
        Optional<TokenHolder> found = good("select a.id, a.roles, t.name, t.scope ", List.of(hash))
                .query(Tokens::holder)
                .optional();
        found.ifPresent(_ -> seen.add(hash));
        return found;
    }

    private static TokenHolder holder(ResultSet row, int number) throws SQLException {
        String scope = row.getString("scope");
        return new TokenHolder(
                new Caller(AccountId.in(row, "id"), RoleColumn.read(row)),
                scope == null
                        ? null
                        : new TokenHolder.Program(row.getString("name"), Word.read(TokenScope.class, scope)));
    }

    /** Ends a token: here at once, on other nodes as soon as they hear of it. */
    public void end(String secret) {
        byte[] secretHash = Secrets.sha256(secret);
        Optional<AccountId> holder = delete(secretHash);
        remembered.forget(ByteBuffer.wrap(secretHash));
        holder.ifPresent(account -> security.record(SecurityEvent.SIGNED_OUT, account));
        holder.map(TokensEnded::new).ifPresent(events::publishEvent);
    }

    /** The connection that vouched for whoever holds this token; empty for who signed in here by themselves. */
    public Optional<UUID> cameBy(String secret) {
        return jdbc.sql("select came_by from access_token where secret_hash = :hash and came_by is not null")
                .param("hash", Secrets.sha256(secret))
                .query(UUID.class)
                .optional();
    }

    /** Ends what a system vouched for, of one account or whoever has that session there; call {@link #forget} once that is committed. */
    Set<AccountId> endThoseOf(@Nullable AccountId account, CameBy by) {
        return endThoseOf(account, by, new byte[0]);
    }

    /** @param keep hash of one that stays */
    Set<AccountId> endThoseOf(@Nullable AccountId account, CameBy by, byte[] keep) {
        return jdbc.sql(END_CAME)
                .param("account", account)
                .param("cameBy", by.connection())
                .param("cameSession", by.session())
                .param("keep", keep)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .set();
    }

    private Optional<AccountId> delete(byte[] secretHash) {
        return jdbc.sql("delete from access_token where secret_hash = :hash and kind <> 'program' returning account_id")
                .param("hash", secretHash)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .optional();
    }

    /** Ends every sign-in of an account but one; tokens for programs stay. */
    void endSignIns(AccountId account, String keep) {
        jdbc.sql("delete from access_token where account_id = :account and secret_hash <> :keep and kind <> 'program'")
                .param("account", account)
                .param("keep", Secrets.sha256(keep))
                .update();
    }

    /** Ends what somebody made for programs; call {@link #forget} once that is committed. */
    void endPrograms(AccountId account) {
        jdbc.sql("delete from access_token where account_id = :account and kind = 'program'")
                .param("account", account)
                .update();
    }

    /**
     * Ends every token of an account but one, those among them that are just being made; call {@link #forget} once that is
     * committed.
     */
    void endAll(AccountId account, @Nullable String keep) {
        accounts.hold(account);
        jdbc.sql("delete from access_token where account_id = :account and secret_hash <> :keep")
                .param("account", account)
                .param("keep", keep == null ? new byte[0] : Secrets.sha256(keep))
                .update();
    }

    /** After a change of rights that ends no token: like {@link #forget}, and nobody is told that tokens ended. */
    void lookAnew(AccountId account) {
        remembered.forget(account);
    }

    /** What is remembered of an account is looked up anew: here at once, on other nodes as soon as they hear of it. */
    void forget(AccountId account) {
        lookAnew(account);
        events.publishEvent(new TokensEnded(account));
    }

    /** Who was seen is written for all together, beside the requests: none waits for it, and no answer writes it. */
    @Scheduled(fixedDelayString = "PT1M")
    void writeSeen() {
        List<ByteBuffer> now = List.copyOf(seen);
        if (!now.isEmpty()) {
            jdbc.sql(SEEN)
                    .param("hashes", now.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                    .update();
            seen.removeAll(now);
        }
    }

    static byte[] network(KeyedHash hash, Origin origin) {
        return hash.of("network:" + Network.of(origin.network()));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from access_token where expires_at < server_now()").update();
        jdbc.sql(FORGET_IDLE).param("idle", (double) staffIdle.toSeconds()).update();
    }
}
