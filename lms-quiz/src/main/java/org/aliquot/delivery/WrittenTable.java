package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.MarkPairs;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Written answers as people mark them. A slot is claimed with the answer's row held, in a statement of its own after that: so it
 * sees whatever was claimed before, and nobody gets a slot that somebody else has.
 */
@Repository
class WrittenTable {

    /** An answer within reach of whoever asks. */
    record Row(
            UUID id,
            AttemptId attempt,
            int position,
            ItemVersionId item,
            String slug,
            String exam,
            String title,
            int markers,
            boolean disputed,
            @Nullable Instant settledAt) {

        boolean settled() {
            return settledAt != null;
        }
    }

    /** Marks in their slot; without any it is a claim. */
    record Slot(
            int slot,
            AccountId marker,
            @Nullable Marks marks,
            @Nullable String reason) {}

    /** The marks of an answer that needs nobody else. */
    record Settled(int credit, List<Slot> slots) {}

    /** Answers to one question of an exam. */
    record Group(
            String exam,
            String title,
            String slug,
            ItemVersionId item,
            int open,
            int disputed,
            int others,
            int mine,
            int stuck,
            OffsetDateTime since) {}

    /** Answers to one question of an exam that got the same two marks. */
    record Pairs(String exam, String title, String slug, MarkPairs marks) {}

    private static final String ROW = """
            select w.id, w.attempt_id, w.position, w.item_version_id, i.slug, e.key as exam, t.title, w.markers, w.disputed,
                   w.settled_at
            """;

    /** Nobody marks their own answer, and what an erased person wrote waits for nobody. */
    private static final String REACH = """
            from written_answer w
            join attempt a on a.id = w.attempt_id
            join account p on p.id = a.account_id and p.status <> 'erased'
            join exam e on e.id = w.exam_id
            join exam_version t on t.id = a.exam_version_id
            join item_version v on v.id = w.item_version_id
            join item i on i.id = v.item_id
            cross join lateral (
              select count(*) filter (where m.marker = :me and m.points is not null) as mine,
                     count(*) filter (where m.marker <> :me
                                        and (m.points is not null or m.claimed_until > server_now())) as others,
                     case when w.disputed then 3 else w.markers end as seats
              from written_mark m
              where m.answer_id = w.id) s
            where a.account_id <> :me
              and (cast(:instructor as uuid) is null or %s)
            """.formatted(AttemptTable.EVER_TAUGHT_BY.formatted(""));

    private static final String OPEN = " w.settled_at is null and s.mine = 0 and s.others < s.seats ";

    private static final String OF_QUESTION = " and e.key = :exam and i.slug = :slug and" + OPEN;

    private static final String GROUPS = """
            select e.key as exam, (array_agg(t.title order by w.since desc))[1] as title, i.slug,
                   count(*) filter (where w.disputed and s.mine > 0) as stuck,
                   (array_agg(w.item_version_id order by w.since desc))[1] as item_version_id,
                   count(*) filter (where %1$s) as open,
                   count(*) filter (where %1$s and w.disputed) as disputed,
                   count(*) filter (where not (%1$s)) as others,
                   count(*) filter (where s.mine > 0) as mine,
                   min(w.since) as since
            """.formatted(OPEN) + REACH + """
              and w.settled_at is null
            group by e.key, i.slug
            order by since
            limit :limit
            """;

    private static final String COUNT_OPEN = "select count(*) " + REACH + " and" + OPEN;

    private static final String COUNT_BESIDE = "select count(*) " + REACH + OF_QUESTION + " and w.id <> :id";

    /** In an order that tells neither time nor name, another one for each marker; what one has in hand comes first. */
    private static final String NEXT = ROW + REACH + OF_QUESTION + """
            order by exists (select
                             from written_mark h
                             where h.answer_id = w.id and h.marker = :me and h.claimed_until > server_now()) desc,
                     w.disputed desc, md5(cast(w.id as text) || cast(:me as text))
            limit 1
            for update of w skip locked
            """;

    private static final String CLAIM = """
            insert into written_mark (answer_id, slot, marker, claimed_until)
            select w.id, f.slot, :me, server_now() + interval '30 minutes'
            from written_answer w
            cross join lateral (
              select s.slot
              from generate_series(case when w.disputed then 3 else 1 end,
                                   case when w.disputed then 3 else w.markers end) as s (slot)
              left join written_mark m on m.answer_id = w.id and m.slot = s.slot
              where m.slot is null
                 or (m.points is null and (m.claimed_until <= server_now() or m.marker = :me))
              order by coalesce(m.marker = :me, false) desc, s.slot
              limit 1) f
            where w.id = :id and w.settled_at is null
              and not exists (
                select from written_mark d where d.answer_id = w.id and d.marker = :me and d.points is not null)
            on conflict (answer_id, slot) do update
            set marker = excluded.marker, claimed_until = excluded.claimed_until
            """;

    private static final String SLOTS = """
            select slot, marker, points, remark, reason
            from written_mark
            where answer_id = :id
            order by slot
            """;

    private static final String MARK = """
            update written_mark
            set points = :points, remark = :remark, marked_at = server_now()
            where answer_id = :id and slot = :slot and marker = :me and points is null
            """;

    private static final String DECIDE = """
            insert into written_mark (answer_id, slot, marker, claimed_until, marked_at, points, remark, reason)
            values (:id, 3, :me, server_now(), server_now(), :points, :remark, :reason)
            on conflict (answer_id, slot) do update
            set marker = excluded.marker, claimed_until = excluded.claimed_until, marked_at = excluded.marked_at,
                points = excluded.points, remark = excluded.remark, reason = excluded.reason
            """;

    private static final String FOR_ONE_MARKER = """
            select w.id
            from written_answer w
            join exam_admission d on d.exam_id = w.exam_id and d.markers = 1
            where w.exam_id = :exam and w.settled_at is null and w.markers = 2 and not w.disputed
            order by w.attempt_id, w.id
            """;

    private static final String LOOSEN = """
            with loose as (
              update written_answer set markers = 1
              where id = :id and settled_at is null and not disputed
              returning id, attempt_id, exam_id, item_version_id, position, markers, disputed, settled_at)
            """ + ROW + """
            from loose w
            join attempt a on a.id = w.attempt_id
            join exam e on e.id = w.exam_id
            join exam_version t on t.id = a.exam_version_id
            join item_version v on v.id = w.item_version_id
            join item i on i.id = v.item_id
            """;

    private static final String SHORT = """
            with administrators as (
              select p.id from account p where p.status = 'active' and 'administrator' = any(p.roles)
            )
            select h.name
            from exam e
            join exam_course x on x.exam_id = e.id
            join course c on c.slug = x.course_slug
            join cohort h on h.course_id = c.id and h.status = 'open'
            where e.key = :exam
              and (select count(*) from administrators)
                  + (select count(*)
                     from cohort_instructor n
                     join account p on p.id = n.account_id and p.status = 'active'
                     where n.cohort_id = h.id and p.id not in (select id from administrators)) < 3
            order by lower(h.name), h.id
            limit 5
            """;

    private static final String RELEASE = """
            delete from written_mark
            where answer_id = :id and marker = :me and points is null
            """;

    private static final String SETTLE = """
            update written_answer
            set credit = :credit, settled_at = server_now()
            where id = :id
            """;

    private static final String TEXT = """
            select r.payload ->> 'text'
            from written_answer w
            join attempt a on a.id = w.attempt_id
            cross join lateral (
              select j.payload
              from response j
              where j.attempt_id = a.id and j.position = w.position and j.lease = w.lease and j.revision = w.revision
              union all
              select z.payload
              from archived_response z
              where z.month = a.archived_month and z.attempt_id = a.id and z.position = w.position and z.lease = w.lease
                and z.revision = w.revision) r
            where w.id = :id
            """;

    private static final String ALL_MARKED = """
            select not exists (select from written_answer where attempt_id = :attempt and settled_at is null)
            """;

    private static final String OF_ATTEMPT = """
            select w.position, w.credit, m.slot, m.marker, m.points, m.remark, m.reason
            from written_answer w
            join written_mark m on m.answer_id = w.id and m.points is not null
            where w.attempt_id = :attempt and w.settled_at is not null
            order by w.position, m.slot
            """;

    private static final String MARKED_BY = ROW + REACH + """
              and exists (select from written_mark m where m.answer_id = w.id and m.marker = :me and m.points is not null)
            order by (select max(m.marked_at) from written_mark m where m.answer_id = w.id and m.marker = :me) desc
            limit :limit
            """;

    /** The newest of those that two people mark. */
    private static final String PAIRS = """
            with given as materialized (
              select w.id, e.key as exam, t.title, i.slug, w.since
              %s
                and w.markers = 2
              order by w.since desc, w.id desc
              limit :most
            )
            select g.exam, (array_agg(g.title order by g.since desc))[1] as title, g.slug, one.sum as first, other.sum as second,
                   count(*) as answers
            from given g
            join written_mark m on m.answer_id = g.id and m.slot = 1 and m.points is not null
            join written_mark n on n.answer_id = g.id and n.slot = 2 and n.points is not null
            cross join lateral (select sum(p) as sum from unnest(m.points) as p) one
            cross join lateral (select sum(p) as sum from unnest(n.points) as p) other
            group by g.exam, g.slug, one.sum, other.sum
            order by g.exam, g.slug, one.sum, other.sum
            """.formatted(REACH);

    private final JdbcClient jdbc;

    WrittenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private StatementSpec within(String sql, Caller staff) {
        return jdbc.sql(sql)
                .param("me", staff.id())
                .param("instructor", Scope.of(staff).parameter());
    }

    List<Group> groups(Caller staff, int limit) {
        return within(GROUPS, staff)
                .param("limit", limit)
                .query((row, number) -> new Group(
                        row.getString("exam"),
                        row.getString("title"),
                        row.getString("slug"),
                        new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                        row.getInt("open"),
                        row.getInt("disputed"),
                        row.getInt("others"),
                        row.getInt("mine"),
                        row.getInt("stuck"),
                        row.getObject("since", OffsetDateTime.class)))
                .list();
    }

    int open(Caller staff) {
        return within(COUNT_OPEN, staff).query(Integer.class).single();
    }

    /** Beside this one, how many answers to its question this person could mark now. */
    int openBeside(Caller staff, Row row) {
        return within(COUNT_BESIDE, staff)
                .param("id", row.id())
                .param("exam", row.exam())
                .param("slug", row.slug())
                .query(Integer.class)
                .single();
    }

    /** The next one that nobody else is just taking; held until the transaction ends. */
    Optional<Row> next(Caller staff, String exam, String slug) {
        return within(NEXT, staff)
                .param("exam", exam)
                .param("slug", slug)
                .query(WrittenTable::row)
                .optional();
    }

    Optional<Row> find(Caller staff, UUID id) {
        return within(ROW + REACH + " and w.id = :id", staff)
                .param("id", id)
                .query(WrittenTable::row)
                .optional();
    }

    /** The caller holds its attempt. */
    Optional<Row> lock(Caller staff, UUID id) {
        return within(ROW + REACH + " and w.id = :id for update of w", staff)
                .param("id", id)
                .query(WrittenTable::row)
                .optional();
    }

    /** Some that this person marked, the last first. */
    List<Row> markedBy(Caller staff, int limit) {
        return within(MARKED_BY, staff)
                .param("limit", limit)
                .query(WrittenTable::row)
                .list();
    }

    /** What two people gave who saw nothing of each other's points. */
    List<Pairs> pairs(Caller staff, int most) {
        return within(PAIRS, staff)
                .param("most", most)
                .query((row, number) -> new Pairs(
                        row.getString("exam"),
                        row.getString("title"),
                        row.getString("slug"),
                        new MarkPairs(row.getInt("first"), row.getInt("second"), row.getInt("answers"))))
                .list();
    }

    /** With the answer's row held; whether this person has a slot of it now. */
    boolean claim(UUID id, AccountId marker) {
        return jdbc.sql(CLAIM).param("id", id).param("me", marker).update() == 1;
    }

    List<Slot> slots(UUID id) {
        return jdbc.sql(SLOTS).param("id", id).query(WrittenTable::slot).list();
    }

    boolean mark(UUID id, int slot, AccountId marker, Marks marks) {
        return given(jdbc.sql(MARK).param("slot", slot), id, marker, marks).update() == 1;
    }

    void decide(UUID id, AccountId marker, Marks marks, String reason) {
        given(jdbc.sql(DECIDE).param("reason", reason), id, marker, marks).update();
    }

    private static StatementSpec given(StatementSpec statement, UUID id, AccountId marker, Marks marks) {
        return statement
                .param("id", id)
                .param("me", marker)
                .param(
                        "points",
                        marks.points().stream().map(Integer::shortValue).toArray(Short[]::new))
                .param("remark", marks.remark());
    }

    /** Answers that wait for two people where one is enough now. */
    List<UUID> forOneMarker(UUID exam) {
        return jdbc.sql(FOR_ONE_MARKER)
                .param("exam", exam)
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<AttemptId> attemptOf(UUID id) {
        return jdbc.sql("select attempt_id from written_answer where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** The caller holds its attempt. One person is enough from now on; empty where it does not wait, or two differ already. */
    Optional<Row> loosen(UUID id) {
        return jdbc.sql(LOOSEN).param("id", id).query(WrittenTable::row).optional();
    }

    List<String> shortOfMarkers(String exam) {
        return jdbc.sql(SHORT)
                .param("exam", exam)
                .query((row, _) -> requireNonNull(row.getString(1)))
                .list();
    }

    /** What somebody has taken and not marked. */
    void release(UUID id, AccountId marker) {
        jdbc.sql(RELEASE).param("id", id).param("me", marker).update();
    }

    void dispute(UUID id) {
        jdbc.sql("update written_answer set disputed = true where id = :id")
                .param("id", id)
                .update();
    }

    void settle(UUID id, int credit) {
        jdbc.sql(SETTLE).param("id", id).param("credit", credit).update();
    }

    boolean isMarked(AttemptId attempt) {
        return jdbc.sql(ALL_MARKED)
                .param("attempt", attempt)
                .query(Boolean.class)
                .single();
    }

    String text(UUID id) {
        return jdbc.sql(TEXT).param("id", id).query(String.class).single();
    }

    /** Marks of settled answers by position. */
    Map<Integer, Settled> ofAttempt(AttemptId attempt) {
        Map<Integer, Settled> found = new HashMap<>();
        RowCallbackHandler put = row -> {
            int credit = row.getInt("credit");
            found.computeIfAbsent(row.getInt("position"), _ -> new Settled(credit, new ArrayList<>()))
                    .slots()
                    .add(slot(row, 0));
        };
        jdbc.sql(OF_ATTEMPT).param("attempt", attempt).query(put);
        return found;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                requireNonNull(row.getObject("id", UUID.class)),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("position"),
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("slug"),
                row.getString("exam"),
                row.getString("title"),
                row.getInt("markers"),
                row.getBoolean("disputed"),
                RowTime.find(row, "settled_at"));
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        Array points = row.getArray("points");
        return new Slot(
                row.getInt("slot"),
                AccountId.in(row, "marker"),
                points == null
                        ? null
                        : new Marks(
                                Arrays.stream((Short[]) points.getArray())
                                        .map(Short::intValue)
                                        .toList(),
                                row.getString("remark")),
                row.getString("reason"));
    }
}
