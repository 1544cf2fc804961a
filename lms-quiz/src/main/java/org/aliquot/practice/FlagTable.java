package org.aliquot.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that learners marked, once for each question whatever attempt it was in. */
@Repository
class FlagTable {

    private static final String COLLECT = """
            insert into question_flag (account_id, item_id, attempt_id, position, flagged_at)
            select distinct on (v.item_id) a.account_id, v.item_id, a.id, i.position, server_now()
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            join lateral (
              select r.flagged
              from response r
              where r.attempt_id = a.id and r.position = i.position
              order by r.lease desc, r.revision desc
              limit 1
            ) newest on newest.flagged
            where a.id = :attempt and not a.trial
              and not exists (select from exam_version e
                              where e.id = a.exam_version_id and e.spec #>> '{exam,review}' = 'never')
              and not exists (select from exam_admission d where d.exam_id = a.exam_id and d.feedback = 'never')
            order by v.item_id, i.position
            on conflict (account_id, item_id) do nothing
            """;

    private static final String ITEMS = """
            select item_id
            from question_flag
            where account_id = :account
            """;

    /** Those that are kept back come last: they take no place of what can be shown. */
    private static final String LIST = """
            with kept as materialized (%s)
            select v.content ->> 'stem' as stem, i.topic, f.attempt_id, f.position, f.flagged_at, %s as kept_back
            from question_flag f
            join item i on i.id = f.item_id
            join attempt_item t on t.attempt_id = f.attempt_id and t.position = f.position
            join item_version v on v.id = t.item_version_id
            join attempt a on a.id = f.attempt_id
            left join kept k on k.item_id = f.item_id
            where f.account_id = :account
            order by kept_back, f.flagged_at desc, f.item_id
            limit :limit
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inAttempt("a"));

    private static final String POSITIONS = """
            select i.position
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            join question_flag f on f.account_id = a.account_id and f.item_id = v.item_id
            where a.id = :attempt and a.account_id = :account
            """;

    private static final String ADD = """
            with kept as materialized (%s)
            insert into question_flag (account_id, item_id, attempt_id, position, flagged_at)
            select a.account_id, v.item_id, a.id, i.position, server_now()
            from attempt a
            join attempt_item i on i.attempt_id = a.id and i.position = :position
            join item_version v on v.id = i.item_version_id
            left join kept k on k.item_id = v.item_id
            where a.id = :attempt and a.account_id = :account and a.status = 'final' and not a.trial and not %s
            on conflict (account_id, item_id) do nothing
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inAttempt("a"));

    private static final String REMOVE = """
            delete from question_flag f
            using attempt_item i, item_version v
            where i.attempt_id = :attempt and i.position = :position and v.id = i.item_version_id
              and f.item_id = v.item_id and f.account_id = :account
            """;

    private final JdbcClient jdbc;

    FlagTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes over what was marked in an attempt that is over, unless its exam never shows its questions again. Where they are shown
     * later, so are the marks.
     */
    void collect(AttemptId attempt) {
        jdbc.sql(COLLECT).param("attempt", attempt).update();
    }

    /** Of those that exams keep back now, nothing but how many they are. */
    FlaggedQuestions list(AccountId learner, Collection<UUID> hidden, int limit) {
        List<Optional<FlaggedQuestion>> all = jdbc.sql(LIST)
                .param("account", learner)
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, number) ->
                        row.getBoolean("kept_back") ? Optional.<FlaggedQuestion>empty() : Optional.of(question(row)))
                .list();
        List<FlaggedQuestion> shown = all.stream().flatMap(Optional::stream).toList();
        return new FlaggedQuestions(shown, all.size() - shown.size());
    }

    private static FlaggedQuestion question(ResultSet row) throws SQLException {
        return new FlaggedQuestion(
                Excerpt.of(row.getString("stem")),
                row.getString("topic"),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("position"),
                RowTime.at(row, "flagged_at"));
    }

    List<Integer> positions(AccountId learner, AttemptId attempt) {
        return jdbc.sql(POSITIONS)
                .param("account", learner)
                .param("attempt", attempt)
                .query((row, number) -> row.getInt("position"))
                .list();
    }

    void add(AccountId learner, Collection<UUID> hidden, AttemptId attempt, int position) {
        jdbc.sql(ADD)
                .param("account", learner)
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("attempt", attempt)
                .param("position", position)
                .update();
    }

    void remove(AccountId learner, AttemptId attempt, int position) {
        jdbc.sql(REMOVE)
                .param("account", learner)
                .param("attempt", attempt)
                .param("position", position)
                .update();
    }

    Set<ItemId> items(AccountId learner) {
        return jdbc
                .sql(ITEMS)
                .param("account", learner)
                .query((row, number) -> new ItemId(row.getObject("item_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
