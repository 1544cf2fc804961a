package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.QuickSittings.Place;
import org.aliquot.statistics.internal.SittingSheets.Answer;
import org.aliquot.statistics.internal.SittingSheets.Sitting;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the newest {@value #MOST} attempts at an exam in exam mode with their answers, by the index of an exam's attempts.
 * Everybody's, since what is usual is counted in all of them; each says whether the reader may see whose it is.
 */
@Component
public class SittingTable {

    static final int MOST = 500;

    static final String SITTINGS = """
            select a.id, a.account_id, a.started_at, coalesce(a.ended_at, a.final_at, a.started_at) as ended_at,
                   cast(:instructor as uuid) is null or exists (
                     select
                     from taught t
                     join course c on c.id = t.course_id
                     join exam_course x on x.course_slug = c.slug and x.exam_id = a.exam_id
                     where t.instructor_id = cast(:instructor as uuid)
                       and t.learner_id = a.account_id) as seen,
                   array(select m.cohort_id from cohort_member m where m.account_id = a.account_id) as classes
            from attempt a
            where a.exam_id = :exam
              and a.mode = 'exam'
              and a.status = 'final'
              and not a.trial
              and not a.own_practice
            order by a.started_at desc, a.id desc
            limit :most
            """;

    private static final String ANSWERS = """
            select s.attempt_id, s.item_version_id, s.position, s.credit = 100 as correct,
                   coalesce(left(cast(s.payload as text), 500), '') as given, coalesce(s.elapsed_ms, 0) as elapsed_ms
            from scored_answer s
            where s.attempt_id = any(:attempts)
            order by s.attempt_id, s.position
            """;

    private static final String MET = """
            select q.attempt_id, q.position
            from unnest(cast(:attempts as uuid[]), cast(:positions as integer[])) as q (attempt_id, position)
            join attempt a on a.id = q.attempt_id
            join scored_answer g on g.attempt_id = a.id and g.position = q.position
            join item_version v on v.id = g.item_version_id
            where exists (
              select
              from attempt b
              join scored_answer o on o.attempt_id = b.id
              join item_version w on w.id = o.item_version_id
              where b.account_id = a.account_id
                and b.started_at < a.started_at
                and w.item_id = v.item_id)
            """;

    private final JdbcClient jdbc;

    SittingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SittingSheets newest(UUID exam, Scope scope) {
        List<Sitting> bare = jdbc.sql(SITTINGS)
                .param("exam", exam)
                .param("instructor", scope.parameter())
                .param("most", MOST)
                .query((row, number) -> sitting(row))
                .list();
        Map<UUID, List<Answer>> answers = answers(bare);
        List<Sitting> sittings = bare.stream()
                .map(sitting -> new Sitting(
                        sitting.attempt(),
                        sitting.learner(),
                        sitting.startedAt(),
                        sitting.endedAt(),
                        sitting.seen(),
                        sitting.classes(),
                        answers.getOrDefault(sitting.attempt(), List.of())))
                .toList();
        return new SittingSheets(sittings, bare.size() >= MOST);
    }

    /** Which of these answers are to questions that the learner had met in an earlier attempt of any kind, in any version. */
    public Set<Place> metBefore(List<Place> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(MET)
                .param("attempts", places.stream().map(Place::attempt).toArray(UUID[]::new))
                .param("positions", places.stream().map(Place::position).toArray(Integer[]::new))
                .query((row, number) ->
                        new Place(requireNonNull(row.getObject("attempt_id", UUID.class)), row.getInt("position")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<Answer>> answers(List<Sitting> sittings) {
        Map<UUID, List<Answer>> answers = new HashMap<>();
        RowCallbackHandler take = row -> answers.computeIfAbsent(
                        requireNonNull(row.getObject("attempt_id", UUID.class)), _ -> new ArrayList<>())
                .add(new Answer(
                        new ItemVersionId(requireNonNull(row.getObject("item_version_id", UUID.class))),
                        row.getInt("position"),
                        row.getBoolean("correct"),
                        row.getString("given"),
                        row.getInt("elapsed_ms")));
        jdbc.sql(ANSWERS)
                .param("attempts", sittings.stream().map(Sitting::attempt).toArray(UUID[]::new))
                .query(take);
        return answers;
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                requireNonNull(row.getObject("id", UUID.class)),
                new AccountId(requireNonNull(row.getObject("account_id", UUID.class))),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"),
                classes(row.getArray("classes")),
                List.of());
    }

    private static Set<UUID> classes(Array array) throws SQLException {
        Set<UUID> classes = new HashSet<>();
        for (Object each : (Object[]) array.getArray()) {
            classes.add((UUID) each);
        }
        return classes;
    }
}
