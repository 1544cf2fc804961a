package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.Await;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of each learner's exams says on every day what their outcomes say, whatever happens to these. */
class LearnerSittingsIT extends ModuleTest {

    private static final Caller ADMINISTRATOR = new Caller(AccountId.next(), Set.of(Role.ADMINISTRATOR));

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private static final List<String> EXAMS = List.of("north", "south", "both", "none");

    /** Differences at each moment at which something was finished, a microsecond before and a microsecond after. */
    private static final String ASTRAY = """
            with moments as (
              select distinct o.final_at + m * interval '1 microsecond' as at
              from exam_outcome o
              cross join generate_series(-1, 1) m),
            kept as (
              select k.account_id, k.course_slug, m.at,
                     width_bucket(m.at, k.finished) as exams,
                     k.best[width_bucket(m.at, k.scored)] as best,
                     k.ability[width_bucket(m.at, k.scored)] as latest
              from learner_sittings k
              cross join moments m),
            raw as (
              select o.account_id, x.course_slug, m.at, count(*) as exams,
                     max(o.theta) filter (where o.scaled is not null) as best,
                     (max(array[extract(epoch from o.final_at), o.theta]) filter (where o.scaled is not null))[2] as latest
              from exam_outcome o
              join exam e on e.key = o.exam_key
              join exam_course x on x.exam_id = e.id
              join moments m on m.at >= o.final_at
              where o.mode = 'exam'
              group by o.account_id, x.course_slug, m.at)
            select count(*)
            from kept k
            full join raw r on r.account_id = k.account_id and r.course_slug = k.course_slug and r.at = k.at
            where (coalesce(k.exams, 0), k.best, k.latest) is distinct from (coalesce(r.exams, 0), r.best, cast(r.latest as float8))
            """;

    private static final String RECOUNT = """
            select o.account_id, count(*) as exams, max(o.scaled) as best,
                   (array_agg(o.scaled order by o.final_at desc, o.theta desc) filter (where o.scaled is not null))[1] as latest
            from exam_outcome o
            join exam e on e.key = o.exam_key
            join exam_course x on x.exam_id = e.id and x.course_slug = 'north'
            where o.mode = 'exam' and o.final_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'America/New_York'
            group by o.account_id
            """;

    @Autowired
    private Reports reports;

    @Autowired
    private TransactionTemplate transaction;

    private final List<UUID> learners = new ArrayList<>();

    private Random random = new Random();

    @BeforeEach
    void school() {
        jdbc.sql("delete from exam_outcome").update();
        jdbc.sql("update enrollment set created_at = '2999-01-01'").update();
        if (jdbc.sql("select count(*) from course").query(Long.class).single() == 0) {
            course("north");
            course("south");
            EXAMS.forEach(this::exam);
        }
        jdbc.sql("delete from exam_course").update();
        Stream.of("north north", "south south", "both north", "both south")
                .map(pair -> pair.split(" "))
                .forEach(pair -> belongs(pair[0], pair[1]));
        for (int n = 0; n < 12; n++) {
            learners.add(enrolled(account("learner")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20261128, 314159})
    void everyMomentIsAsTheOutcomesSayWhateverHappensToThem(long seed) {
        random = new Random(seed);
        for (int step = 0; step < 120; step++) {
            String change = change();
            assertThat(jdbc.sql(ASTRAY).query(Long.class).single())
                    .as("seed " + seed + ", step " + step + ": " + change)
                    .isZero();
        }
        assertThat(jdbc.sql("select count(*) from exam_outcome")
                        .query(Long.class)
                        .single())
                .isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exams", "bestScore", "latestScore"})
    void aPastDayIsListedInBothDirectionsAsOtherSqlCountsIt(String column) {
        random = new Random(column.length());
        IntStream.range(0, 60).forEach(_ -> finish());
        listsWhatTheOutcomesSay(column);

        rescore();
        undo();
        jdbc.sql("update account set status = 'erased' where id = :id")
                .param("id", learners.removeFirst())
                .update();
        IntStream.range(0, 10).forEach(_ -> finish());
        listsWhatTheOutcomesSay(column);
    }

    /** Three learners share each name, and pages are shorter than what they have done together. */
    @ParameterizedTest
    @ValueSource(strings = {"", "course=north&"})
    void attemptsAreListedByNameOnePageAfterTheOther(String scope) {
        for (int n = 0; n < learners.size(); n++) {
            jdbc.sql("update account set name = :name where id = :id")
                    .param("name", "Name " + n / 3)
                    .param("id", learners.get(n))
                    .update();
            finish(learners.get(n), "north", "2026-03-01T12:00:00Z", 1.0);
            finish(learners.get(n), "north", "2026-03-02T12:00:00Z", 1.0);
        }
        List<@Nullable UUID> sorted = jdbc.sql("""
                        select o.attempt_id
                        from exam_outcome o
                        join account a on a.id = o.account_id
                        order by a.name, o.attempt_id
                        """).query(UUID.class).list();

        assertThat(ids(walk(Report.SITTINGS, scope + "limit=2&sort=name"))).isEqualTo(sorted);
        assertThat(ids(walk(Report.SITTINGS, scope + "limit=2&sort=-name"))).isEqualTo(sorted.reversed());
    }

    @Test
    void ofTwoThatAreFinishedInTheSameMomentBothAreKept() {
        UUID learner = learners.getFirst();
        finish(learner, "north", "2026-02-01T12:00:00Z", 0.5);
        CompletableFuture<?> other = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            finish(learner, "north", "2026-03-01T12:00:00Z", 1.0);
            other.completeAsync(() -> {
                finish(learner, "both", "2026-03-01T12:00:00Z", 2.0);
                return null;
            });
            awaitBlocked();
        });
        other.join();

        assertThat(finished(learner, "north")).isEqualTo(3);
        assertThat(jdbc.sql(ASTRAY).query(Long.class).single()).isZero();
    }

    @RepeatedTest(20)
    void ofManyThatAreScoredAnewInTheSameMomentAllAreKept() {
        UUID learner = learners.getFirst();
        List<String> times = IntStream.range(0, 6)
                .mapToObj(day -> "2026-03-0" + (1 + day) + "T12:00:00Z")
                .toList();
        times.forEach(at -> finish(learner, "north", at, 1.0));
        List<CompletableFuture<Void>> others = new ArrayList<>();
        transaction.executeWithoutResult(_ -> {
            score(times.getFirst(), 3.0);
            times.stream()
                    .skip(1)
                    .map(at -> CompletableFuture.runAsync(() -> score(at, 2.0), THREADS))
                    .forEach(others::add);
            Await.until("all the others wait", () -> waiting() == others.size());
        });
        others.forEach(CompletableFuture::join);

        assertThat(jdbc.sql(ASTRAY).query(Long.class).single()).isZero();
    }

    @Test
    void whatIsFinishedWhileItsExamComesToACourseCountsThere() {
        UUID learner = learners.getFirst();
        CompletableFuture<?> other = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            belongs("none", "north");
            other.completeAsync(() -> {
                finish(learner, "none", "2026-03-01T12:00:00Z", 1.0);
                return null;
            });
            awaitBlocked();
        });
        other.join();
        assertThat(finished(learner, "north")).isEqualTo(1);

        CompletableFuture<?> later = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            finish(learner, "none", "2026-03-02T12:00:00Z", 1.0);
            later.completeAsync(() -> {
                belongs("none", "south");
                return null;
            });
            awaitBlocked();
        });
        later.join();
        assertThat(finished(learner, "south")).isEqualTo(2);
    }

    /** One change of the kinds there are, of which finishing is the most frequent. */
    private String change() {
        return switch (random.nextInt(10)) {
            case 0 -> undo();
            case 1, 2 -> rescore();
            case 3 -> moveExam();
            case 4 -> finishMany();
            default -> finish();
        };
    }

    private String finish() {
        String exam = any(EXAMS);
        finish(any(learners), exam, anyTime(), anyAbility());
        return "finish " + exam;
    }

    private String finishMany() {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, theta, scaled,
                                                  started_at, final_at)
                        select gen_random_uuid(), l.id, k.key, 'exam', 1, 1, 1, 0.5, 400, :at, :at
                        from unnest(:learners) l (id)
                        cross join unnest(:exams) k (key)
                        """)
                .param("learners", new UUID[] {any(learners), any(learners)})
                .param("exams", new String[] {any(EXAMS), any(EXAMS)})
                .param("at", OffsetDateTime.parse(anyTime()))
                .update();
        return "finish many";
    }

    private String rescore() {
        jdbc.sql("""
                        update exam_outcome set theta = :theta, scaled = :scaled, scoring = scoring + 1
                        where attempt_id in (select attempt_id from exam_outcome order by attempt_id offset :skip limit 3)
                        """)
                .param("theta", 3.5)
                .param("scaled", random.nextBoolean() ? null : 900)
                .param("skip", random.nextInt(10))
                .update();
        return "score anew";
    }

    private void score(String at, double ability) {
        jdbc.sql("update exam_outcome set theta = :theta, scoring = scoring + 1 where final_at = :at")
                .param("at", OffsetDateTime.parse(at))
                .param("theta", ability)
                .update();
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }

    private String undo() {
        jdbc.sql("""
                        delete from exam_outcome
                        where attempt_id in (select attempt_id from exam_outcome order by attempt_id offset :skip limit 2)
                        """).param("skip", random.nextInt(5)).update();
        return "take back";
    }

    private String moveExam() {
        String exam = any(EXAMS);
        String course = any(List.of("north", "south"));
        int gone = jdbc.sql(
                        "delete from exam_course where course_slug = :course and exam_id = (select id from exam where key = :exam)")
                .param("exam", exam)
                .param("course", course)
                .update();
        if (gone == 0) {
            belongs(exam, course);
        }
        return exam + (gone == 0 ? " comes to " : " leaves ") + course;
    }

    private void listsWhatTheOutcomesSay(String column) {
        for (String day : List.of("2026-03-01", "2026-03-02", "2026-03-04", "2026-03-09")) {
            List<ReportRow> up = walk(Report.LEARNERS, "limit=5&course=north&on=" + day + "&sort=" + column);
            List<ReportRow> down = walk(Report.LEARNERS, "limit=5&course=north&on=" + day + "&sort=-" + column);

            assertThat(ids(down)).isEqualTo(ids(up).reversed());
            assertThat(up).hasSize(learners.size());
            assertThat(up)
                    .isSortedAccordingTo(
                            Comparator.comparing(row -> value(row, column), Comparator.nullsFirst(Long::compare)));
            assertThat(byPerson(up, column)).as(column + " on " + day).isEqualTo(recounted(day, column));
        }
    }

    private static @Nullable Long value(ReportRow row, String column) {
        return (Long) row.byWord().get(column);
    }

    private static List<UUID> ids(List<ReportRow> rows) {
        return rows.stream().map(ReportRow::id).toList();
    }

    private static Map<UUID, @Nullable Long> byPerson(List<ReportRow> rows, String column) {
        Map<UUID, @Nullable Long> values = new HashMap<>();
        rows.forEach(row -> values.put(Objects.requireNonNull(row.person()), value(row, column)));
        return values;
    }

    private Map<UUID, @Nullable Long> recounted(String day, String column) {
        Map<UUID, @Nullable Long> values = new HashMap<>();
        learners.forEach(learner -> values.put(learner, column.equals("exams") ? 0L : null));
        jdbc.sql(RECOUNT).param("day", LocalDate.parse(day)).query(row -> {
            Number value = (Number) row.getObject(column.replace("Score", ""));
            values.replace(row.getObject("account_id", UUID.class), value == null ? null : value.longValue());
        });
        return values;
    }

    private List<ReportRow> walk(Report report, String query) {
        List<ReportRow> rows = new ArrayList<>();
        String after = "";
        do {
            Map<String, String> asked = new HashMap<>();
            Stream.of((query + "&after=" + after).split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> asked.put(pair[0], pair[1]));
            ReportPage page = reports.page(ADMINISTRATOR, ReportReader.read(report, asked))
                    .orElseThrow();
            rows.addAll(page.rows());
            after = Objects.requireNonNullElse(page.next(), "");
        } while (!after.isEmpty());
        return rows;
    }

    private int finished(UUID learner, String course) {
        return jdbc.sql(
                        "select cardinality(finished) from learner_sittings where account_id = :id and course_slug = :course")
                .param("id", learner)
                .param("course", course)
                .query(Integer.class)
                .single();
    }

    /** Few moments, so that some are the same; three that belong to two days in the school. */
    private String anyTime() {
        return "2026-03-0" + (1 + random.nextInt(8))
                + any(List.of("T04:59:59.999999Z", "T05:00:00Z", "T05:00:00.000001Z", "T17:00:00Z"));
    }

    private @Nullable Double anyAbility() {
        return random.nextInt(3) == 0 ? null : random.nextInt(-20, 20) / 10.0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void finish(UUID learner, String exam, String at, @Nullable Double ability) {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, theta, se, scaled,
                                                  started_at, final_at)
                        values (gen_random_uuid(), :learner, :exam, :mode, 1, 1, 1, :theta, 0.3, :scaled, :at, :at)
                        """)
                .param("learner", learner)
                .param("exam", exam)
                .param("mode", random.nextInt(6) == 0 && ability == null ? "tutor" : "exam")
                .param("theta", ability)
                .param("scaled", ability == null ? null : (int) (400 + 100 * ability))
                .param("at", OffsetDateTime.parse(at))
                .update();
    }

    private void exam(String key) {
        jdbc.sql(
                        "insert into exam (id, key, status, edited, version) values (gen_random_uuid(), :key, 'retired', false, 0)")
                .param("key", key)
                .update();
    }

    private void belongs(String exam, String course) {
        jdbc.sql("insert into exam_course (exam_id, course_slug) select id, :course from exam where key = :exam")
                .param("exam", exam)
                .param("course", course)
                .update();
    }

    private UUID enrolled(UUID learner) {
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        select gen_random_uuid(), :learner, c.id, 'import', 'school', date '2026-01-01', 'active', date '2026-01-01'
                        from course c
                        where c.slug = 'north'
                        """).param("learner", learner).update();
        return learner;
    }
}
