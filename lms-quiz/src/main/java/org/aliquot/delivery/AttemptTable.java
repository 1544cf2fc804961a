package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowId;
import org.aliquot.cohort.Scope;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads attempts and their questions. */
@Repository
class AttemptTable {

    private static final String SELECT = "select " + AttemptRow.COLUMNS + """
            from attempt a
            join exam e on e.id = a.exam_id
            """;

    /** Reads the attempt's answers once: a plan made while the tables were small costs little when they have grown. */
    private static final JournalSource POSITIONS = new JournalSource("""
            with given as materialized (
              select r.position, r.lease, r.revision, r.payload, r.flagged, r.final, r.received_at, r.standing,
                     r.elapsed_ms
              from %s r
              where r.attempt_id = :attempt
                and (cast(:position as integer) is null or r.position = :position)
            ),
            standing as (
              select distinct on (g.position)
                     g.position, g.lease, g.revision, g.payload, g.flagged, g.final, g.received_at
              from given g
              where g.standing in ('in-time', 'late')
                 or (g.standing = 'held'
                     and coalesce(cast(:held as boolean), (select a.held_counted from attempt a where a.id = :attempt)))
              order by g.position, g.lease desc, g.revision desc
            ),
            spent as (
              select g.position, max(g.elapsed_ms) as elapsed_ms
              from given g
              group by g.position
            )
            select i.position, i.item_version_id, i.area, i.options, i.pilot, seeded.seed, seeded.language, seeded.started_at,
                   seeded.archived_month is not null as archived,
                   cast(s.lease as integer) as lease, s.revision, s.payload, s.flagged, s.final, s.received_at,
                   cast(t.elapsed_ms as bigint) as elapsed_ms
            from attempt_item i
            join attempt seeded on seeded.id = i.attempt_id
            left join standing s on s.position = i.position
            left join spent t on t.position = i.position
            where i.attempt_id = :attempt
              and (cast(:position as integer) is null or i.position = :position)
            order by i.position
            """);

    private static final String RUNNING_WITH = """
            select exists (
              select
              from attempt a
              join attempt_item i on i.attempt_id = a.id
              join item_version v on v.id = i.item_version_id
              where a.account_id = :account and a.mode = 'exam' and a.status <> 'final' and not a.own_practice
                and v.item_id in (select w.item_id from item_version w where w.id = any(:items)))
            or exists (
              select
              from attempt a
              join adaptive_sitting s on s.attempt_id = a.id
              join item_pool p on p.id = s.pool_id
              cross join lateral jsonb_array_elements(p.items) as entry
              where a.account_id = :account and a.mode = 'exam' and a.status <> 'final' and not a.own_practice
                and entry ->> 'slug' in (
                  select item.slug
                  from item_version w
                  join item on item.id = w.item_id
                  where w.id = any(:items)))
            """;

    private static final String STARTED_TODAY = """
            select count(*)
            from (
              select
              from attempt a
              where a.account_id = :account and a.exam_id = :exam and a.started_at > server_now() - interval '1 day'
              limit :most) lately
            """;

    /** The exam is asked for beside the attempts: as a condition of the join a lasting plan read them all for each exam. */
    private static final String OF_LEARNER = SELECT + """
            where a.account_id = :account
              and not a.trial
              and (cast(:exam as text) is null or a.exam_id = (select id from exam where key = :exam))
            order by a.started_at desc
            limit :limit
            """;

    /** Read for each look at a day: of each, its whole result is unpacked, and no more are touched than are told. */
    private static final String LATEST = "select " + AttemptRow.COLUMNS + """
            from (
              (select * from attempt where account_id = :account and not trial and status <> 'final')
              union all
              (select *
               from attempt
               where account_id = :account and not trial and status = 'final'
               order by started_at desc
               limit :limit)) a
            join exam e on e.id = a.exam_id
            order by a.status = 'final', a.started_at desc
            limit :limit
            """;

    /** Those whom an instructor teaches or has taught, in exams of the cohort's course. */
    static final String EVER_TAUGHT_BY = """
            exists (
                select
                from taught t
                join course c on c.id = t.course_id
                join exam_course x on x.course_slug = c.slug and x.exam_id = a.exam_id
                where t.instructor_id = cast(:instructor as uuid) and t.learner_id = a.account_id%s)""";

    /** An instructor's learners: members of their open cohorts, in exams of the cohort's course. */
    static final String TAUGHT_BY = EVER_TAUGHT_BY.formatted(" and t.is_open");

    /** Those about whom an instructor decides: whoever assists in a class decides nothing. */
    static final String LED_BY = EVER_TAUGHT_BY.formatted(" and t.is_open and not t.assists");

    /** What staff may open: no own practice, and an instructor what their learners sat, also of a class that has ended. */
    private static final String SHOWN =
            " not a.own_practice and (cast(:instructor as uuid) is null or " + EVER_TAUGHT_BY.formatted("") + ")";

    private static final String EVER_TAUGHT = """
            select t.learner_id
            from taught t
            join course c on c.id = t.course_id
            join exam_course x on x.course_slug = c.slug
            join exam taken on taken.id = x.exam_id and taken.key = :exam
            where t.instructor_id = cast(:instructor as uuid)""";

    /** An instructor's learners as {@link #TAUGHT_BY}, for one exam and looked up once for all its attempts. */
    static final String TAUGHT = EVER_TAUGHT + " and t.is_open";

    /** The same as {@link #LED_BY}. */
    static final String LED = TAUGHT + " and not t.assists";

    /** Of a class alone, as far as it is open and within the scope: its members, in exams of its course. */
    static final String OF_CLASS = """
             and a.account_id = any(array(select m.account_id from cohort_member m where m.cohort_id = :cohort))
             and a.exam_id = any(array(select x.exam_id
                                       from cohort h
                                       join course c on c.id = h.course_id
                                       join exam_course x on x.course_slug = c.slug
                                       where h.id = :cohort and h.status = 'open'
                                         and (cast(:instructor as uuid) is null
                                              or exists (select
                                                         from cohort_instructor i
                                                         where i.cohort_id = h.id
                                                           and i.account_id = cast(:instructor as uuid)))))
            """;

    /** In exam mode, however they ended; what staff tried is not taken. */
    private static final String TAKEN = """
            select a.exam_id, count(*) as often
            from attempt a
            where a.account_id = :account and a.exam_id = any(:exams) and a.mode = 'exam' and not a.trial
            group by a.exam_id
            """;

    /** The exam's id comes first: then its index gives the newest. Results of a class stay in sight after it has ended. */
    private static final String OF_EXAM = SELECT + """
            where a.exam_id = (select wanted.id from exam wanted where wanted.key = :exam)
              and not a.trial
              and (cast(:instructor as uuid) is null or a.account_id = any(array(%s)))
              and (cast(:after as uuid) is null
                   or (a.started_at, a.id) < (select b.started_at, b.id from attempt b where b.id = :after))
            """.formatted(EVER_TAUGHT);

    private static final String NEWEST_FIRST = "order by a.started_at desc, a.id desc limit :limit";

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AttemptRow> find(AttemptId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(AttemptRow::read)
                .optional();
    }

    /** Holds the row until the transaction ends: no answer is stored meanwhile. */
    Optional<AttemptRow> lock(AttemptId id) {
        return jdbc.sql(SELECT + "where a.id = :id for update of a")
                .param("id", id)
                .query(AttemptRow::read)
                .optional();
    }

    Optional<AttemptRow> unfinished(AccountId learner, String exam, Mode mode) {
        return jdbc.sql(SELECT + """
                        where a.account_id = :account and e.key = :exam and a.mode = :mode and a.status <> 'final'
                        """)
                .param("account", learner)
                .param("exam", exam)
                .param("mode", mode.word())
                .query(AttemptRow::read)
                .optional();
    }

    /** A learner's attempts, newest first, of one exam or of all. */
    List<AttemptRow> ofLearner(AccountId learner, @Nullable String exam, int limit) {
        return jdbc.sql(OF_LEARNER)
                .param("account", learner)
                .param("exam", exam)
                .param("limit", limit)
                .query(AttemptRow::read)
                .list();
    }

    /** A learner's attempts, those under way before all others, then newest first. */
    List<AttemptRow> latest(AccountId learner, int limit) {
        return jdbc.sql(LATEST)
                .param("account", learner)
                .param("limit", limit)
                .query(AttemptRow::read)
                .list();
    }

    /** @param cohort of which class alone; null: of all */
    List<AttemptRow> ofExam(Scope scope, String exam, @Nullable UUID cohort, @Nullable AttemptId after, int limit) {
        return jdbc.sql(OF_EXAM + (cohort == null ? "" : OF_CLASS) + NEWEST_FIRST)
                .param("instructor", scope.parameter())
                .param("exam", exam)
                .param("cohort", cohort)
                .param("after", after)
                .param("limit", limit)
                .query(AttemptRow::read)
                .list();
    }

    Optional<AttemptRow> shown(AttemptId id, Scope scope) {
        return jdbc.sql(SELECT + "where a.id = :id and" + SHOWN)
                .param("id", id)
                .param("instructor", scope.parameter())
                .query(AttemptRow::read)
                .optional();
    }

    List<AttemptRow> shownOf(AccountId learner, Scope scope, int limit) {
        return jdbc.sql(SELECT + "where a.account_id = :learner and" + SHOWN
                        + " order by a.started_at desc limit :limit")
                .param("learner", learner)
                .param("instructor", scope.parameter())
                .param("limit", limit)
                .query(AttemptRow::read)
                .list();
    }

    boolean isWithin(AttemptId id, Scope scope) {
        return is(TAUGHT_BY, id, scope);
    }

    /** Whether it is for somebody to decide what becomes of its score. */
    boolean isLed(AttemptId id, Scope scope) {
        return is(LED_BY, id, scope);
    }

    private boolean is(String whose, AttemptId id, Scope scope) {
        return scope.isEverything()
                || jdbc.sql("select exists (select from attempt a where a.id = :id and " + whose + ")")
                        .param("id", id)
                        .param("instructor", scope.parameter())
                        .query(Boolean.class)
                        .single();
    }

    /** Which of these attempts are within the scope. */
    Set<UUID> within(List<UUID> ids, Scope scope) {
        return scope.isEverything()
                ? Set.copyOf(ids)
                : Set.copyOf(jdbc.sql("select a.id from attempt a where a.id = any(:ids) and " + TAUGHT_BY)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("instructor", scope.parameter())
                        .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Attempts with these ids, in no order. */
    List<AttemptRow> all(List<UUID> ids) {
        return jdbc.sql(SELECT + "where a.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AttemptRow::read)
                .list();
    }

    /** How often an exam was started within a day, counted no further than {@code most}. */
    int startedToday(AccountId learner, UUID exam, int most) {
        return jdbc.sql(STARTED_TODAY)
                .param("account", learner)
                .param("exam", exam)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How often a learner took these exams, by exam; those never taken are left out. */
    Map<UUID, Integer> taken(AccountId learner, List<UUID> exams) {
        Map<UUID, Integer> taken = new HashMap<>();
        RowCallbackHandler put = row -> taken.put(row.getObject("exam_id", UUID.class), row.getInt("often"));
        jdbc.sql(TAKEN)
                .param("account", learner)
                .param("exams", exams.toArray(UUID[]::new))
                .query(put);
        return taken;
    }

    /** None of a trial: it proves nothing to anybody. */
    Optional<AttemptRow> byReceipt(String head) {
        return jdbc.sql(SELECT + "where a.receipt_head = :head and not a.trial")
                .param("head", head)
                .query(AttemptRow::read)
                .optional();
    }

    /** All questions of an attempt in order, or the one at {@code position}. */
    List<PositionRow> positions(AttemptId attempt, @Nullable Integer position) {
        return positions(attempt, position, null);
    }

    /** All questions as they stand if the answers that were held count, or if they don't, whatever was decided. */
    List<PositionRow> positionsIfHeldCount(AttemptId attempt, boolean count) {
        return positions(attempt, null, count);
    }

    /** Of long ago it is known from the journal alone that it is not in there. */
    private List<PositionRow> positions(AttemptId attempt, @Nullable Integer position, @Nullable Boolean held) {
        List<PositionRow> found = positions(false, attempt, position, held);
        return !found.isEmpty() && found.getFirst().archived() ? positions(true, attempt, position, held) : found;
    }

    private List<PositionRow> positions(
            boolean archived, AttemptId attempt, @Nullable Integer position, @Nullable Boolean held) {
        return jdbc.sql(POSITIONS.sql(archived))
                .param("attempt", attempt)
                .param("position", position)
                .param("held", held)
                .query(PositionRow::read)
                .list();
    }

    /**
     * Whether an exam-mode attempt of this learner that is not final, own practice apart, holds one of these questions, in any version, or may yet draw
     * it.
     */
    boolean examRunningWith(AccountId learner, Collection<ItemVersionId> items) {
        return jdbc.sql(RUNNING_WITH)
                .param("account", learner)
                .param("items", RowId.array(items))
                .query(Boolean.class)
                .single();
    }
}
