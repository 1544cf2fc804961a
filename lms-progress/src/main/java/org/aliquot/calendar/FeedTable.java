package org.aliquot.calendar;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code calendar_feed}: each act is one statement. */
@Repository
class FeedTable {

    /** Waits for an erasure under way, and leaves nothing behind it. */
    private static final String MAKE = """
            insert into calendar_feed (account_id, secret, made_at)
            select a.id, :secret, server_now()
            from account a
            where a.id = :account and a.status <> 'erased'
            for share
            on conflict (account_id) do update
            set secret = excluded.secret, made_at = excluded.made_at
            """;

    /** Of nobody who is suspended; two who read the same are told one after the other. */
    private static final String WHOSE = """
            select f.account_id
            from calendar_feed f
            join account a on a.id = f.account_id and a.status = 'active'
            where f.secret = :secret
            for no key update of f
            """;

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(AccountId learner, byte[] secret) {
        jdbc.sql(MAKE).param("account", learner).param("secret", secret).update();
    }

    boolean exists(AccountId learner) {
        return jdbc.sql("select exists (select from calendar_feed where account_id = :account)")
                .param("account", learner)
                .query(Boolean.class)
                .single();
    }

    Optional<AccountId> whose(byte[] secret) {
        return jdbc.sql(WHOSE)
                .param("secret", secret)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .optional();
    }

    void remove(UUID learner) {
        jdbc.sql("delete from calendar_feed where account_id = :account")
                .param("account", learner)
                .update();
    }
}
