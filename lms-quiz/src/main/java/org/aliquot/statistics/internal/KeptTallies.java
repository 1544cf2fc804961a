package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.aliquot.delivery.CountedAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what answers count when they are deleted, so that who counts anew begins with it. */
@Component
class KeptTallies implements CountedAnswers {

    /** What could not be counted before cannot be now, and stays for no count. */
    private static final String COUNTABLE = """
            select a.id
            from unnest(cast(:attempts as uuid[])) as a (id)
            where not exists (select from untallied_attempt u where u.attempt_id = a.id and u.tries >= 5)
            """;

    private final JdbcClient jdbc;
    private final AnswerTallies tallies;

    KeptTallies(JdbcClient jdbc, AnswerTallies tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    @Override
    public void hold() {
        jdbc.sql("lock table tallied_attempt in exclusive mode").update();
    }

    @Override
    public void keep(List<UUID> attempts) {
        List<UUID> countable = jdbc.sql(COUNTABLE)
                .param("attempts", attempts.toArray(UUID[]::new))
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        tallies.count(countable);
        jdbc.sql(AnswerTallies.KEEP)
                .param("attempts", countable.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
