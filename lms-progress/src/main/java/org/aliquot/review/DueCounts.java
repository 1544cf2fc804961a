package org.aliquot.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cards are due today, beside every page: counted once a minute, and after each change here. */
@Component
public class DueCounts {

    /** More are not counted. */
    static final int MOST = 100;

    private static final long MOST_LEARNERS = 20_000;

    private static final String COUNT = """
            select count(*)
            from (
              select
              from review_card
              where account_id = :account and put_away_at is null and course = any(:courses)
                and due_at < (date_trunc('day', server_now() at time zone :zone) + interval '1 day') at time zone :zone
              limit :most) as due
            """;

    private final JdbcClient jdbc;
    private final Cache<AccountId, Integer> known = Caffeine.newBuilder()
            .maximumSize(MOST_LEARNERS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    DueCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param courses that the learner may use today: cards of others are not asked */
    public int of(AccountId account, ZoneId zone, Supplier<Set<String>> courses) {
        return known.get(account, who -> count(who, zone, courses.get()));
    }

    /** Something has changed. */
    void forget(AccountId account) {
        known.invalidate(account);
    }

    private int count(AccountId account, ZoneId zone, Set<String> courses) {
        return jdbc.sql(COUNT)
                .param("account", account)
                .param("zone", zone.getId())
                .param("courses", courses.toArray(String[]::new))
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }
}
