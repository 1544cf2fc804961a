package org.aliquot.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.delivery.Scoring.Marked;
import org.aliquot.response.Credit;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written answers of final attempts as scoring needs them: put before those who mark, and what their marks came to. */
@Repository
class WrittenAnswers {

    /** Left blank, or no longer the answer that counts. */
    private static final String DROP = """
            delete from written_answer w
            where w.attempt_id = :attempt
              and not exists (
                select
                from unnest(cast(:positions as integer[]), cast(:leases as integer[]), cast(:revisions as integer[]))
                     as s (position, lease, revision)
                where (s.position, s.lease, s.revision) = (w.position, w.lease, w.revision))
            """;

    private static final String PUT = """
            insert into written_answer (id, attempt_id, exam_id, item_version_id, position, lease, revision, markers, since)
            select s.id, a.id, a.exam_id, s.version, s.position, s.lease, s.revision,
                   coalesce((select d.markers from exam_admission d where d.exam_id = a.exam_id), 1), server_now()
            from attempt a
            cross join unnest(cast(:ids as uuid[]), cast(:versions as uuid[]), cast(:positions as integer[]),
                              cast(:leases as integer[]), cast(:revisions as integer[]))
                       as s (id, version, position, lease, revision)
            where a.id = :attempt
            on conflict (attempt_id, position) do nothing
            """;

    private static final String CREDITS = """
            select attempt_id, position, credit
            from written_answer
            where attempt_id = any(:attempts)
            """;

    private final JdbcClient jdbc;

    WrittenAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The caller holds the attempt; {@code written} are all of its questions that people score. The ids are in addresses that markers
     * see, and do not grow with time as others do: they would tell who handed in when.
     */
    void wait(AttemptRow attempt, List<PositionRow> written) {
        List<PositionRow> given =
                written.stream().filter(row -> row.given().response() != null).toList();
        JdbcClient.StatementSpec drop = jdbc.sql(DROP).param("attempt", attempt.id());
        answers(drop, given).update();
        if (!given.isEmpty()) {
            JdbcClient.StatementSpec put = jdbc.sql(PUT)
                    .param("attempt", attempt.id())
                    .param("ids", given.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new))
                    .param(
                            "versions",
                            given.stream().map(row -> row.item().value()).toArray(UUID[]::new));
            answers(put, given).update();
        }
    }

    private static JdbcClient.StatementSpec answers(JdbcClient.StatementSpec statement, List<PositionRow> given) {
        return statement
                .param("positions", given.stream().map(PositionRow::position).toArray(Integer[]::new))
                .param("leases", given.stream().map(row -> row.given().lease()).toArray(Integer[]::new))
                .param(
                        "revisions",
                        given.stream().map(row -> row.given().revision()).toArray(Integer[]::new));
    }

    /** By position. */
    Map<Integer, Marked> of(AttemptId attempt) {
        return of(List.of(attempt.value())).getOrDefault(attempt.value(), Map.of());
    }

    /** By attempt and position. */
    Map<UUID, Map<Integer, Marked>> of(Collection<UUID> attempts) {
        Map<UUID, Map<Integer, Marked>> found = new HashMap<>();
        RowCallbackHandler put = row -> {
            Integer credit = row.getObject("credit", Integer.class);
            found.computeIfAbsent(row.getObject("attempt_id", UUID.class), _ -> new HashMap<>())
                    .put(row.getInt("position"), credit == null ? Marked.WAITS : new Marked(new Credit(credit)));
        };
        jdbc.sql(CREDITS).param("attempts", attempts.toArray(UUID[]::new)).query(put);
        return found;
    }
}
