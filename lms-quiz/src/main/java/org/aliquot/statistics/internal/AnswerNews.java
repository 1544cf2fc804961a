package org.aliquot.statistics.internal;

import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes whose answers are to be counted, in the very transaction that scores them: one short row, and nothing to be delivered
 * later. One that could not be counted gets new tries. Whoever scores holds the attempt; {@link AnswerTallies} takes a note only while nobody does.
 */
@Component
class AnswerNews {

    private static final String NOTE = """
            insert into untallied_attempt (attempt_id)
            values (:attempt)
            on conflict (attempt_id) do update set tries = 0
            """;

    private final JdbcClient jdbc;

    AnswerNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void of(AttemptSubmitted event) {
        jdbc.sql(NOTE).param("attempt", event.attempt()).update();
    }

    @EventListener
    void of(AttemptRescored event) {
        of(event.outcome());
    }
}
