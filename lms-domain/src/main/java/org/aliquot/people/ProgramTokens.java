package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tokens that staff make for programs: each has a name, a scope and an end, and is known from its hash alone once it was shown.
 * They end when their person's password changes or an administrator signs that person out.
 */
@Service
public class ProgramTokens {

    /** So many at a time for one person. */
    public static final int MOST = 20;

    public static final int LONGEST_NAME = 80;
    public static final int MOST_DAYS = 366;

    /** So that whoever finds one in a file, a log or a repository knows what it is. */
    private static final String MARK = "aliquot_";

    /** So many of everybody are listed. */
    public static final int LISTED = 500;

    private static final Duration NEWS_LASTS = Duration.ofDays(2);

    private static final String INSERT = """
            insert into access_token (id, account_id, secret_hash, kind, name, scope, device,
                                      created_at, last_seen_at, expires_at)
            select :id, :account, :hash, 'program', :name, :scope, '',
                   server_now(), server_now(), server_now() + make_interval(days => :days)
            where exists (select from access_token t
                          join account a on a.id = t.account_id
                          where t.secret_hash = :by and a.id = :account and a.status = 'active'
                            and a.roles && array['instructor', 'administrator'])
            """;

    private static final String STANDING = """
            select count(*) as tokens, coalesce(bool_or(name = :name), false) as named
            from access_token
            where account_id = :account and kind = 'program' and expires_at > server_now()
            """;

    private static final String LIST = """
            select t.id, t.name, t.scope, t.account_id, a.name as owner_name, t.created_at,
                   case when t.last_seen_at > t.created_at then t.last_seen_at end as used_at, t.expires_at
            from access_token t
            join account a on a.id = t.account_id
            where t.kind = 'program' and t.expires_at > server_now()
              and (cast(:account as uuid) is null or t.account_id = :account)
            order by t.created_at desc, t.id
            limit :limit
            """;

    private static final String END = """
            delete from access_token
            where id = :id and kind = 'program' and (cast(:account as uuid) is null or account_id = :account)
            returning account_id, name
            """;

    /** What came of making one. */
    public sealed interface Making {

        /** Nobody can read the secret again. */
        record Made(String secret) implements Making {}

        /** They have {@value #MOST} already. */
        record TooMany() implements Making {}

        record NameTaken() implements Making {}

        /** The sign-in that it was made with has ended meanwhile. */
        record SignedOut() implements Making {}
    }

    private record Standing(int tokens, boolean named) {}

    private record Ended(AccountId owner, String name) {}

    private final JdbcClient jdbc;
    private final Tokens tokens;
    private final AccountTable accounts;
    private final Mails mails;
    private final AccountLetters letters;
    private final AuditLog audit;
    private final SecurityEvents security;
    private final TransactionTemplate transaction;

    ProgramTokens(
            JdbcClient jdbc,
            Tokens tokens,
            AccountTable accounts,
            Mails mails,
            AccountLetters letters,
            AuditLog audit,
            SecurityEvents security,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.accounts = accounts;
        this.mails = mails;
        this.letters = letters;
        this.audit = audit;
        this.security = security;
        this.transaction = transaction;
    }

    /**
     * Makes a token.
     *
     * @param by the sign-in that this is done with
     * @param name at most {@value #LONGEST_NAME} letters
     * @param days until it ends, 1 to {@value #MOST_DAYS}
     */
    public Making make(AccountId account, String by, String name, TokenScope scope, int days) {
        Making made = Objects.requireNonNull(transaction.execute(_ -> {
            // those made at the same moment are counted one after the other
            accounts.hold(account);
            Standing standing = jdbc.sql(STANDING)
                    .param("account", account)
                    .param("name", name)
                    .query(Standing.class)
                    .single();
            if (standing.named()) {
                return new Making.NameTaken();
            }
            return standing.tokens() < MOST ? insert(account, by, name, scope, days) : new Making.TooMany();
        }));
        if (made instanceof Making.Made) {
            security.record(SecurityEvent.TOKEN_ISSUED, account, "kind", "program");
        }
        return made;
    }

    private Making insert(AccountId account, String by, String name, TokenScope scope, int days) {
        String secret = MARK + Secrets.random();
        int made = jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("account", account)
                .param("hash", Secrets.sha256(secret))
                .param("by", Secrets.sha256(by))
                .param("name", name)
                .param("scope", scope.word())
                .param("days", days)
                .update();
        if (made == 0) {
            return new Making.SignedOut();
        }
        audit.record(new AuditEntry(
                account,
                "token.made",
                "account",
                account.toString(),
                Map.of("name", name, "scope", scope.word(), "days", String.valueOf(days))));
        AccountView owner = accounts.find(account).orElseThrow();
        mails.send(
                LetterKind.TOKEN_MADE.word(),
                new Recipient(account, owner.email()),
                letters.tokenMade(owner.name()),
                NEWS_LASTS);
        return new Making.Made(secret);
    }

    /** Newest first. */
    public List<ProgramToken> of(AccountId account) {
        return list(account);
    }

    /** Of everybody, newest first, at most {@value #LISTED}. */
    public List<ProgramToken> all() {
        return list(null);
    }

    private List<ProgramToken> list(@Nullable AccountId account) {
        return jdbc.sql(LIST)
                .param("account", account == null ? null : account.value())
                .param("limit", LISTED)
                .query(ProgramTokens::token)
                .list();
    }

    /** Ends one of somebody's own; false when it is not theirs or has ended. */
    public boolean endOwn(AccountId account, UUID id) {
        return end(id, account, account);
    }

    /** Ends anybody's; false when it has ended. */
    public boolean end(UUID id, AccountId by) {
        return end(id, null, by);
    }

    private boolean end(UUID id, @Nullable AccountId owner, AccountId by) {
        Optional<Ended> ended = transaction.execute(_ -> {
            Optional<Ended> found = jdbc.sql(END)
                    .param("id", id)
                    .param("account", owner == null ? null : owner.value())
                    .query((row, _) -> new Ended(AccountId.in(row, "account_id"), row.getString("name")))
                    .optional();
            found.ifPresent(one -> audit.record(
                    new AuditEntry(by, "token.ended", "account", one.owner().toString(), Map.of("name", one.name()))));
            return found;
        });
        ended.ifPresent(one -> tokens.forget(one.owner()));
        return ended.isPresent();
    }

    private static ProgramToken token(ResultSet row, int number) throws SQLException {
        return new ProgramToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Word.read(TokenScope.class, row.getString("scope")),
                AccountId.in(row, "account_id"),
                row.getString("owner_name"),
                RowTime.at(row, "created_at"),
                RowTime.find(row, "used_at"),
                RowTime.at(row, "expires_at"));
    }
}
