package org.aliquot.rehearsal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many have an exam on a day, for all learners in one statement, by the rules by which {@code delivery} lets each of them in: days of
 * one's own hold whatever class and exam say, else the latest of the exam's opening and the earliest of the classes', the earliest of
 * the exam's closing and the latest of the classes'. An exam is of a day when it opens, is due or closes on it.
 */
@Repository
class ExamDayTable {

    /** People named of those who could not start; the others are counted. */
    static final int NAMED = 10;

    /** Hours of last days are local and made instants in Java, as elsewhere: where clocks change the two would differ. */
    private static final String OF_DAY = """
            with wanted as (
              select a.ref
              from cohort_assignment a
              left join cohort_own_days d on d.assignment_id = a.id
              where a.kind = 'exam'
                and (a.due_on = :day or d.due_on = :day
                     or (a.opens_at >= :from and a.opens_at < :to)
                     or (d.opens_at >= :from and d.opens_at < :to))
              union
              select e.key
              from exam_admission x
              join exam e on e.id = x.exam_id
              where (x.opens_at >= :from and x.opens_at < :to) or (x.closes_at > :from and x.closes_at <= :to)
            ),
            work as (
              select m.account_id, a.ref, h.id as cohort_id, h.name as cohort_name, a.closes, d.id is not null as own,
                     coalesce(d.more_attempts, 0) as more,
                     case when d.id is null then a.opens_at else d.opens_at end as opens_at,
                     coalesce(d.due_on, a.due_on)
                       + coalesce(case when d.id is null then a.due_time else d.due_time end, time '24:00') as due
              from wanted w
              join cohort_assignment a on a.kind = 'exam' and a.ref = w.ref
              join cohort h on h.id = a.cohort_id and h.status = 'open'
              join cohort_member m on m.cohort_id = h.id
              left join cohort_own_days d on d.assignment_id = a.id and d.account_id = m.account_id
            ),
            ruled as (
              select w.*, bool_or(w.own) over of_one as any_own, bool_and(w.closes) over of_one as all_close,
                     max(w.more) over of_one as most_more
              from work w
              window of_one as (partition by w.account_id, w.ref)
            ),
            exams as (
              select e.id, e.key, bool_or(c.status = 'published' and coalesce(y.open_to_all, c.open_to_all)) as open_to_all
              from wanted w
              join exam e on e.key = w.ref
              left join exam_course v on v.exam_id = e.id
              left join course c on c.slug = v.course_slug
              left join access_policy y on y.course_id = c.id
              group by e.id
            ),
            enrolled as (
              select distinct e.id as exam_id, t.account_id
              from exams e
              join exam_course v on v.exam_id = e.id
              join course c on c.slug = v.course_slug
              join enrollment t on t.course_id = c.id and t.status = 'active' and t.starts_on <= :day
                               and (t.ends_on is null or t.ends_on > :day)
            ),
            entry as (
              select r.account_id, r.ref, (array_agg(r.cohort_id order by r.opens_at nulls first, r.cohort_id))[1] as cohort_id,
                     (array_agg(r.cohort_name order by r.opens_at nulls first, r.cohort_id))[1] as cohort_name,
                     bool_or(r.any_own) as own, bool_or(r.any_own) or bool_and(r.all_close) as closes,
                     max(r.most_more) as more, max(r.due) as due,
                     case when bool_and(r.opens_at is not null) then min(r.opens_at) end as opens_at
              from ruled r
              where r.own or not r.any_own
              group by r.account_id, r.ref
              union all
              select n.account_id, e.key, cast(null as uuid), '', false, false, 0, cast(null as timestamp),
                     cast(null as timestamptz)
              from enrolled n
              join exams e on e.id = n.exam_id
              where not exists (select from work k where k.account_id = n.account_id and k.ref = e.key)
            ),
            each as materialized (
              select n.account_id, p.name, n.ref, n.cohort_id, n.cohort_name, n.own, n.due, n.closes, p.extra_time_percent,
                     case when n.own then n.opens_at else greatest(n.opens_at, x.opens_at) end as opens_at,
                     case when n.own then null else x.closes_at end as exam_closes_at,
                     case when p.status = 'suspended' then 'suspended'
                          when p.password_hash is null and p.email is not null
                               and not exists (select from outside_identity o where o.account_id = p.id and o.lets_in)
                            then 'never-activated'
                          when e.id is null
                               or (not coalesce(e.open_to_all, false)
                                   and (e.id, p.id) not in (select k.exam_id, k.account_id from enrolled k))
                            then 'no-access'
                          when x.attempts is not null
                               and x.attempts + n.more <= (select count(*)
                                                           from attempt b
                                                           where b.account_id = p.id and b.exam_id = e.id and b.mode = 'exam'
                                                             and not b.trial)
                            then 'used-up'
                     end as barred
              from entry n
              join account p on p.id = n.account_id and p.status <> 'erased' and not p.test
              left join exams e on e.key = n.ref
              left join exam_admission x on x.exam_id = e.id
            )
            select ref, cohort_id, cohort_name, own, due, closes, opens_at, exam_closes_at, barred, count(*) as learners,
                   count(*) filter (where extra_time_percent > 0) as extra_time, max(extra_time_percent) as most_extra_percent,
                   (array_agg(account_id order by lower(name), account_id) filter (where barred is not null))[1 : :named] as first_ids,
                   (array_agg(name order by lower(name), account_id) filter (where barred is not null))[1 : :named] as first_names
            from each
            group by ref, cohort_id, cohort_name, own, due, closes, opens_at, exam_closes_at, barred
            order by ref, cohort_name, cohort_id
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    ExamDayTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    List<Expected> of(LocalDate day) {
        ZoneId here = zone.id();
        Instant from = day.atStartOfDay(here).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(here).toInstant();
        return jdbc
                .sql(OF_DAY)
                .param("day", day)
                .param("named", NAMED)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, _) -> read(row, here))
                .list()
                .stream()
                .filter(one -> isOf(one, from, to))
                .toList();
    }

    private static boolean isOf(Expected one, Instant from, Instant to) {
        Instant opens = one.opensAt();
        Instant closes = one.closesAt();
        if (closes != null && !closes.isAfter(from)) {
            return false;
        }
        boolean opensThen = opens != null && !opens.isBefore(from) && opens.isBefore(to);
        return opensThen
                || Stream.of(Optional.ofNullable(one.dueAt()), Optional.ofNullable(closes))
                        .flatMap(Optional::stream)
                        .anyMatch(end -> end.isAfter(from) && !end.isAfter(to));
    }

    private static Expected read(ResultSet row, ZoneId zone) throws SQLException {
        LocalDateTime due = row.getObject("due", LocalDateTime.class);
        Instant dueAt = due == null ? null : due.atZone(zone).toInstant();
        Instant examCloses = RowTime.find(row, "exam_closes_at");
        String barred = row.getString("barred");
        return new Expected(
                row.getString("ref"),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort_name"),
                row.getBoolean("own"),
                RowTime.find(row, "opens_at"),
                dueAt,
                Stream.of(Optional.ofNullable(row.getBoolean("closes") ? dueAt : null), Optional.ofNullable(examCloses))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                barred == null ? null : Word.read(Barred.class, barred),
                row.getInt("learners"),
                row.getInt("extra_time"),
                row.getInt("most_extra_percent"),
                first(row));
    }

    private static List<Roster.Person> first(ResultSet row) throws SQLException {
        Array ids = row.getArray("first_ids");
        if (ids == null) {
            return List.of();
        }
        UUID[] accounts = (UUID[]) ids.getArray();
        String[] names = (String[]) row.getArray("first_names").getArray();
        return IntStream.range(0, accounts.length)
                .mapToObj(at -> new Roster.Person(new AccountId(accounts[at]), names[at]))
                .toList();
    }
}
