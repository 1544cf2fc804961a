package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff tried. */
@Repository
class TrialTable {

    private static final String OF = """
            select a.id, a.mode, a.status = 'final' as final, a.started_at
            from attempt a
            where a.trial and a.account_id = :account and a.exam_id = :exam
            order by a.started_at desc
            limit :limit
            """;

    private static final String HOLD = """
            select a.id
            from attempt a
            where a.trial and a.account_id = :account and a.id = :attempt
            for update
            """;

    private static final String OF_SHADOWS =
            "select a.id from account p join attempt a on a.account_id = p.id and a.trial where p.shadow";

    /** All that was written of an attempt besides its row. */
    private static final List<String> PARTS = List.of(
            "attempt_item",
            "response",
            "attempt_event",
            "refused_claim",
            "adaptive_sitting",
            "attempt_strike",
            "closing_failure",
            "rescoring_failure",
            "former_score");

    private final JdbcClient jdbc;

    TrialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Trials.Trial> of(AccountId staff, UUID exam, int limit) {
        return jdbc.sql(OF)
                .param("account", staff)
                .param("exam", exam)
                .param("limit", limit)
                .query((row, number) -> new Trials.Trial(
                        new AttemptId(row.getObject("id", UUID.class)),
                        Word.read(Mode.class, row.getString("mode")),
                        row.getBoolean("final"),
                        RowTime.at(row, "started_at")))
                .list();
    }

    boolean hold(AccountId staff, AttemptId attempt) {
        return jdbc.sql(HOLD)
                .param("account", staff)
                .param("attempt", attempt)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** All that shadows began; held first, so that no answer comes in between. */
    void deleteOfShadows() {
        jdbc.sql("select id from attempt where id in (" + OF_SHADOWS + ") order by id for update")
                .query(UUID.class)
                .list();
        for (String part : PARTS) {
            jdbc.sql("delete from " + part + " where attempt_id in (" + OF_SHADOWS + ")")
                    .update();
        }
        jdbc.sql("delete from attempt where id in (" + OF_SHADOWS + ")").update();
    }

    /** Of an attempt that is held. */
    void delete(AttemptId attempt) {
        for (String part : PARTS) {
            jdbc.sql("delete from " + part + " where attempt_id = :attempt")
                    .param("attempt", attempt)
                    .update();
        }
        jdbc.sql("delete from attempt where id = :attempt and trial")
                .param("attempt", attempt)
                .update();
    }
}
