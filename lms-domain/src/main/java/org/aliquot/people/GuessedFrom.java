package org.aliquot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code guessed_from}: how many different accounts a network guesses at tells a typist from somebody who tries a list. */
@Repository
class GuessedFrom {

    private static final String COUNT = """
            select count(*)
            from (select from guessed_from
                  where network = :network and last_at >= server_now() - interval '1 hour'
                  limit :enough) guessed
            """;

    private static final String ADD = """
            insert into guessed_from (network, subject, last_at)
            values (:network, :subject, server_now())
            on conflict (network, subject) do update set last_at = excluded.last_at
            """;

    private final JdbcClient jdbc;

    GuessedFrom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAtLeast(int enough, byte[] network) {
        return jdbc.sql(COUNT)
                        .param("network", network)
                        .param("enough", enough)
                        .query(Integer.class)
                        .single()
                >= enough;
    }

    void add(byte[] network, byte[] subject) {
        jdbc.sql(ADD).param("network", network).param("subject", subject).update();
    }

    void remove(byte[] network, byte[] subject) {
        jdbc.sql("delete from guessed_from where network = :network and subject = :subject")
                .param("network", network)
                .param("subject", subject)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        jdbc.sql("delete from guessed_from where last_at < server_now() - interval '1 hour'")
                .update();
    }
}
