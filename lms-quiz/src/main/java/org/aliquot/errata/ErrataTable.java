package org.aliquot.errata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads reports with their questions, and the questions that may be reported. */
@Repository
class ErrataTable {

    /** A question of a learner's attempt; an exam may keep it back now. */
    record Met(Questioned question, boolean isKeptBack) {}

    /**
     * Questions of an attempt that is over, or answered for good in tutor mode: if no exam keeps them back, the learner has seen them
     * with their reasons. Trials of staff are left out: what hangs on one would keep it from being deleted.
     */
    private static final String QUESTION =
            """
            with kept as materialized (%s)
            select i.id, i.slug, v.content ->> 'stem' as stem, %s as kept_back
            from attempt a
            join attempt_item t on t.attempt_id = a.id and t.position = :position
            join item_version v on v.id = t.item_version_id
            join item i on i.id = v.item_id
            left join kept k on k.item_id = v.item_id
            where a.id = :attempt and a.account_id = :account and not a.trial
              and (a.status = 'final'
                   or (a.mode = 'tutor'
                       and exists (select from response r
                                   where r.attempt_id = a.id and r.position = t.position and r.final)))
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inAttempt("a"));

    private static final String LINES = """
            select r.id, r.version, i.slug, v.content ->> 'stem' as stem, r.reason, r.words, r.state, r.answer, r.reported_at,
                   r.decided_by
            from question_report r
            join item i on i.id = r.item_id
            join attempt_item t on t.attempt_id = r.attempt_id and t.position = r.position
            join item_version v on v.id = t.item_version_id
            where (cast(:state as text) is null or r.state = :state)
            order by r.reported_at desc, r.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    ErrataTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param hidden exams whose questions are not shown to this learner now */
    Optional<Met> question(AccountId learner, Collection<UUID> hidden, AttemptId attempt, int position) {
        return jdbc.sql(QUESTION)
                .param("account", learner)
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("attempt", attempt)
                .param("position", position)
                .query((row, number) -> new Met(
                        new Questioned(
                                new ItemId(row.getObject("id", UUID.class)),
                                row.getString("slug"),
                                Excerpt.of(row.getString("stem")),
                                attempt,
                                position),
                        row.getBoolean("kept_back")))
                .optional();
    }

    /** Newest first, of one state or of all. */
    List<ReportLine> lines(@Nullable ReportState state, int limit) {
        return jdbc.sql(LINES)
                .param("state", state == null ? null : state.word())
                .param("limit", limit)
                .query((row, number) -> {
                    UUID by = row.getObject("decided_by", UUID.class);
                    return new ReportLine(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getString("slug"),
                            Excerpt.of(row.getString("stem")),
                            Word.read(ReportReason.class, row.getString("reason")),
                            row.getString("words"),
                            Word.read(ReportState.class, row.getString("state")),
                            row.getString("answer"),
                            RowTime.at(row, "reported_at"),
                            by == null ? null : new AccountId(by));
                })
                .list();
    }
}
