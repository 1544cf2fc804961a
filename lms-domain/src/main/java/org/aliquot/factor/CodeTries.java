package org.aliquot.factor;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code code_try}: slows guessing at codes by account. Whoever guesses knows the password already, so a stranger
 * cannot keep anybody out by it. A try is counted before the code is looked at, so that many at once gain nothing.
 */
@Repository
class CodeTries {

    static final int FREE = 10;

    private static final String COUNT = """
            insert into code_try as t (account_id, since, times)
            values (:account, server_now(), 1)
            on conflict (account_id) do update
            set times = case when t.since < server_now() - interval '30 minutes' then 1 else t.times + 1 end,
                since = case when t.since < server_now() - interval '30 minutes' then server_now() else t.since end
            returning times, ceil(extract(epoch from since + interval '30 minutes' - server_now())) as wait
            """;

    /** One more try: the {@code times}-th; how long to wait when it is too many. */
    record Counted(int times, Duration retryAfter) {

        Optional<Duration> blocked() {
            return times > FREE ? Optional.of(retryAfter) : Optional.empty();
        }

        /** True once, when the limit is passed. */
        boolean isFirstTooMany() {
            return times == FREE + 1;
        }
    }

    private final JdbcClient jdbc;

    CodeTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted count(AccountId account) {
        return jdbc.sql(COUNT)
                .param("account", account)
                .query((row, number) -> {
                    BigDecimal seconds = row.getBigDecimal("wait");
                    return new Counted(row.getInt("times"), Duration.ofSeconds(Math.max(1, seconds.longValue())));
                })
                .single();
    }

    void forget(AccountId account) {
        jdbc.sql("delete from code_try where account_id = :account")
                .param("account", account)
                .update();
    }
}
