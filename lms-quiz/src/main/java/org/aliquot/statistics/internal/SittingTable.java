package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.QuickSittings.Place;
import org.aliquot.statistics.internal.SittingSheets.Answer;
import org.aliquot.statistics.internal.SittingSheets.Sitting;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the newest {@value #MOST} attempts at an exam in exam mode with their answers, by the index of an exam's attempts:
 * those of people whom the reader may see, and as many of others as there is room for, since what is usual is counted in all.
 */
@Component
public class SittingTable {

    static final int MOST = 500;

    static final String SITTINGS = """
            with own as (
              select distinct t.learner_id
              from taught t
              join course c on c.id = t.course_id
              join exam_course x on x.course_slug = c.slug and x.exam_id = :exam
              where t.instructor_id = cast(:instructor as uuid)),
            newest as (
              (select a.id, a.account_id, a.started_at, a.ended_at, a.final_at
               <of-exam>
               order by a.started_at desc, a.id desc
               limit :most)
              union
              (select a.id, a.account_id, a.started_at, a.ended_at, a.final_at
               <of-exam>
                 and a.account_id in (select o.learner_id from own o)
               order by a.started_at desc, a.id desc
               limit :most))
            select n.id, n.account_id, n.started_at, coalesce(n.ended_at, n.final_at, n.started_at) as ended_at,
                   p.status <> 'erased'
                     and (cast(:instructor as uuid) is null or n.account_id in (select o.learner_id from own o)) as seen,
                   array(select m.cohort_id from cohort_member m where m.account_id = n.account_id) as classes
            from newest n
            join account p on p.id = n.account_id
            order by seen desc, n.started_at desc, n.id desc
            limit :most
            """.replace("<of-exam>", """
               from attempt a
               where a.exam_id = :exam
                 and a.mode = 'exam'
                 and a.status = 'final'
                 and not a.trial
                 and not a.own_practice
            """.strip());

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
              cross join lateral (
                select i.item_version_id from attempt_item i where i.attempt_id = b.id
                union all
                select o.item_version_id from scored_answer o where o.attempt_id = b.id
                union all
                select o.item_version_id from pilot_answer o where o.attempt_id = b.id) met
              join item_version w on w.id = met.item_version_id
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

    /** Which of these answers are to questions that the learner had met in an earlier attempt of any kind, finished or not, in any version. */
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
                RowTime.at(row, "started_at"),
                RowTime.at(row, "ended_at"),
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
