package org.aliquot.people;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts requests that send mail: by the address typed, so that nobody's mailbox is filled, and by network address. Kept as
 * keyed hashes in the database, like guesses at passwords.
 */
@Component
class Asking {

    private static final int HOURLY_PER_ADDRESS = 3;
    private static final int HOURLY_PER_NETWORK = 100;

    private static final String COUNT = """
            insert into asking as a (subject, since, times)
            values (:subject, server_now(), 1)
            on conflict (subject) do update
            set times = case when a.since < server_now() - interval '1 hour' then 1 else a.times + 1 end,
                since = case when a.since < server_now() - interval '1 hour' then server_now() else a.since end
            returning times
            """;

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    Asking(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** Counts one request from this network; false when there were too many in an hour. */
    boolean mayAsk(String network) {
        return count("network:" + Network.of(network)) <= HOURLY_PER_NETWORK;
    }

    /** Counts one message to this address, whether or not it has an account; false when it had enough. */
    boolean mayWriteTo(String address) {
        return count("address:" + EmailAddress.folded(address)) <= HOURLY_PER_ADDRESS;
    }

    /** Counts one try of a password on a link. */
    boolean mayTry(String secret) {
        return count("link:" + secret) <= 10;
    }

    private int count(String subject) {
        return jdbc.sql(COUNT)
                .param("subject", hash.of(subject.toLowerCase(Locale.ROOT)))
                .query(Integer.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("delete from asking where since < server_now() - interval '1 hour'")
                .update();
    }
}
