package org.aliquot.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.mastery.SharedMistake;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code learner_standing}, {@code learner_area} and {@code learner_mistake}. */
@Repository
class StandingTable {

    /** Who studies for which exam: the one they chose if the course prepares for it, else the course's first. */
    private static final String STUDIES = """
            with offered as (
              select * from unnest(cast(:courses as text[]), cast(:targets as text[]), cast(:first as boolean[])) o (course, target, first)
            )
            """;

    private static final String WAITING = STUDIES + """
            , studies as (
              select distinct m.account_id, coalesce(w.target, f.target) as target, v.last_at
              from cohort h
              join course c on c.id = h.course_id
              join cohort_member m on m.cohort_id = h.id
              join account p on p.id = m.account_id and p.status <> 'erased'
              join offered f on f.course = c.slug and f.first
              left join study_goal g on g.account_id = m.account_id
              left join offered w on w.course = c.slug and w.target = g.target
              left join learner_activity v on v.account_id = m.account_id and v.course_id = c.id
              where h.status = 'open'
                and (cast(:cohort as uuid) is null or h.id = :cohort)
            )
            select t.account_id, t.target
            from studies t
            left join lateral (
              select s.counted_at
              from learner_standing s
              where s.account_id = t.account_id and s.target = t.target
              order by s.day desc
              limit 1) k on true
            where t.account_id <> all(:seen)
              and (k.counted_at is null or k.counted_at < t.last_at + interval '2 minutes'
                   or k.counted_at < server_now() - interval '1 day')
            order by k.counted_at nulls first
            limit :most
            """;

    private static final String LATEST = STUDIES + """
            select s.account_id, s.target, s.counted_at, s.answers, s.chance, s.low, s.high
            from unnest(cast(:people as uuid[])) a (id)
            join offered f on f.first
            left join study_goal g on g.account_id = a.id
            left join offered w on w.target = g.target
            cross join lateral (
              select k.*
              from learner_standing k
              where k.account_id = a.id and k.target = coalesce(w.target, f.target)
                and (cast(:until as date) is null or k.day <= :until)
              order by k.day desc
              limit 1) s
            """;

    private static final String AREAS = """
            select r.account_id, r.target, r.area, r.theta, r.se, r.answers
            from learner_area r
            where r.account_id = any(:people)
            """;

    private static final String KEEP = """
            insert into learner_standing (account_id, target, day, counted_at, answers, chance, low, high)
            values (:account, :target, :day, server_now(), :answers, :chance, :low, :high)
            on conflict (account_id, target, day) do update
            set counted_at = excluded.counted_at, answers = excluded.answers,
                chance = excluded.chance, low = excluded.low, high = excluded.high
            """;

    private static final String KEEP_AREAS = """
            insert into learner_area (account_id, target, area, theta, se, answers)
            select :account, :target, a.area, a.theta, a.se, a.answers
            from unnest(cast(:areas as text[]), cast(:thetas as float8[]), cast(:ses as float8[]), cast(:counts as integer[]))
                   a (area, theta, se, answers)
            on conflict (account_id, target, area) do update
            set theta = excluded.theta, se = excluded.se, answers = excluded.answers
            """;

    private static final String KEEP_MISTAKES = """
            with made as (
              select * from unnest(cast(:misconceptions as text[]), cast(:questions as integer[])) m (misconception, questions)
            ),
            gone as (
              delete from learner_mistake
              where account_id = :account and target = :target and misconception not in (select m.misconception from made m)
            )
            insert into learner_mistake (account_id, target, misconception, questions)
            select :account, :target, m.misconception, m.questions
            from made m
            on conflict (account_id, target, misconception) do update set questions = excluded.questions
            """;

    /** The week's last day stays. */
    private static final String THIN_OUT = """
            delete from learner_standing
            where day < cast(server_now() as date) - 60
              and extract(isodow from day) <> 7
            """;

    private record Whose(UUID learner, String target) {}

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Courses of open classes. */
    List<String> taughtCourses() {
        return jdbc.sql("""
                        select distinct c.slug
                        from cohort h
                        join course c on c.id = h.course_id
                        where h.status = 'open'
                        order by c.slug
                        """)
                .query((row, _) -> requireNonNull(row.getString("slug")))
                .list();
    }

    /** Whose standing was never counted, or not since they did something, or not for a day; what they did may be told late. */
    List<Waiting> waiting(CourseTargets.Offered offered, @Nullable UUID cohort, Collection<AccountId> seen, int most) {
        return offered.bind(jdbc.sql(WAITING))
                .param("cohort", cohort)
                .param("seen", RowId.array(seen))
                .param("most", most)
                .query((row, number) -> new Waiting(AccountId.in(row, "account_id"), row.getString("target")))
                .list();
    }

    /** The last of each, or the last that was counted until a day; areas are those of now. */
    Map<AccountId, Standing> latest(
            CourseTargets.Offered offered, Collection<AccountId> people, @Nullable LocalDate until) {
        Map<Whose, Map<String, Standing.Area>> areas = until == null ? areas(people) : Map.of();
        Map<AccountId, Standing> latest = new HashMap<>();
        RowCallbackHandler put = row -> {
            AccountId learner = AccountId.in(row, "account_id");
            String target = row.getString("target");
            Double chance = row.getObject("chance", Double.class);
            latest.put(
                    learner,
                    new Standing(
                            learner,
                            target,
                            RowTime.at(row, "counted_at"),
                            row.getInt("answers"),
                            chance == null
                                    ? null
                                    : new Standing.Chance(row.getDouble("low"), chance, row.getDouble("high")),
                            areas.getOrDefault(new Whose(learner.value(), target), Map.of())));
        };
        offered.bind(jdbc.sql(LATEST))
                .param("people", RowId.array(people))
                .param("until", until)
                .query(put);
        return latest;
    }

    private Map<Whose, Map<String, Standing.Area>> areas(Collection<AccountId> people) {
        Map<Whose, Map<String, Standing.Area>> areas = new HashMap<>();
        RowCallbackHandler put = row -> areas.computeIfAbsent(
                        new Whose(row.getObject("account_id", UUID.class), row.getString("target")),
                        _ -> new HashMap<>())
                .put(
                        row.getString("area"),
                        new Standing.Area(row.getDouble("theta"), row.getDouble("se"), row.getInt("answers")));
        jdbc.sql(AREAS).param("people", RowId.array(people)).query(put);
        return areas;
    }

    void keep(Waiting whose, LocalDate day, int answers, Standing.@Nullable Chance chance) {
        jdbc.sql(KEEP)
                .param("account", whose.learner())
                .param("target", whose.target())
                .param("day", day)
                .param("answers", answers)
                .param("chance", chance == null ? null : chance.value())
                .param("low", chance == null ? null : chance.low())
                .param("high", chance == null ? null : chance.high())
                .update();
    }

    void keepAreas(Waiting whose, Map<String, Standing.Area> areas) {
        List<Map.Entry<String, Standing.Area>> each = List.copyOf(areas.entrySet());
        jdbc.sql(KEEP_AREAS)
                .param("account", whose.learner())
                .param("target", whose.target())
                .param("areas", each.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "thetas",
                        each.stream().map(area -> area.getValue().theta()).toArray(Double[]::new))
                .param("ses", each.stream().map(area -> area.getValue().se()).toArray(Double[]::new))
                .param(
                        "counts",
                        each.stream().map(area -> area.getValue().answers()).toArray(Integer[]::new))
                .update();
    }

    /** Those alone; which were kept before and are made no more are gone. */
    void keepMistakes(Waiting whose, List<SharedMistake> mistakes) {
        jdbc.sql(KEEP_MISTAKES)
                .param("account", whose.learner())
                .param("target", whose.target())
                .param(
                        "misconceptions",
                        mistakes.stream().map(SharedMistake::misconception).toArray(String[]::new))
                .param(
                        "questions",
                        mistakes.stream()
                                .map(mistake -> mistake.questions().size())
                                .toArray(Integer[]::new))
                .update();
    }

    void thinOut() {
        jdbc.sql(THIN_OUT).update();
    }
}
