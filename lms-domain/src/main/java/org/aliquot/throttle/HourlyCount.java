package org.aliquot.throttle;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what is asked for within an hour. Kept as keyed hashes in the database, like guesses. */
@Component
public class HourlyCount {

    private static final String COUNT = """
            insert into hourly_count as a (subject, since, times)
            values (:subject, server_now(), 1)
            on conflict (subject) do update
            set times = case when a.since < server_now() - interval '1 hour' then 1 else a.times + 1 end,
                since = case when a.since < server_now() - interval '1 hour' then server_now() else a.since end
            returning times
            """;

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    HourlyCount(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** Counts once more; how often it was in this hour. */
    public int count(String word, String of) {
        return jdbc.sql(COUNT)
                .param("subject", hash.of((word + ":" + of).toLowerCase(Locale.ROOT)))
                .query(Integer.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("delete from hourly_count where since < server_now() - interval '1 hour'")
                .update();
    }
}
