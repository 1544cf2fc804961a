package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

/** Exam attempts are listed and counted as one finds them by going through all of them, however they are asked for. */
class SittingTimesIT extends ModuleTest {

    private static final Caller ADMINISTRATOR = new Caller(AccountId.next(), Set.of(Role.ADMINISTRATOR));

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private static final List<String> COURSES = List.of("north", "south");

    private static final List<String> EXAMS = List.of("north", "south", "both", "none");

    /** Counts at each moment at which something was finished, a microsecond before and a microsecond after, where they differ. */
    private static final String ASTRAY = """
            with outcome as (
              select o.account_id, o.final_at, o.passed,
                     array(select x.course_slug from exam e join exam_course x on x.exam_id = e.id
                           where e.key = o.exam_key order by x.course_slug collate "C") as courses,
                     not exists (select from exam_outcome w
                                 where w.mode = 'exam' and w.account_id = o.account_id and w.exam_key = o.exam_key
                                   and (w.final_at, w.attempt_id) < (o.final_at, o.attempt_id)) as first
              from exam_outcome o
              where o.mode = 'exam'),
            moments as (
              select distinct o.final_at + m * interval '1 microsecond' as at
              from outcome o
              cross join generate_series(-1, 1) m),
            kept as (
              select k.account_id, k.courses, m.at,
                     array[width_bucket(m.at, k.finished), width_bucket(m.at, k.marked), width_bucket(m.at, k.passed),
                           width_bucket(m.at, k.first_finished), width_bucket(m.at, k.first_marked),
                           width_bucket(m.at, k.first_passed)] as counts
              from sitting_times k
              cross join moments m),
            raw as (
              select o.account_id, o.courses, m.at,
                     array[count(*), count(o.passed), count(*) filter (where o.passed), count(*) filter (where o.first),
                           count(o.passed) filter (where o.first), count(*) filter (where o.first and o.passed)] as whole
              from outcome o
              join moments m on m.at >= o.final_at
              group by o.account_id, o.courses, m.at)
            select count(*)
            from kept k
            full join raw r on r.account_id = k.account_id and r.courses = k.courses and r.at = k.at
            where coalesce(k.counts, array[0, 0, 0, 0, 0, 0]) <> coalesce(cast(r.whole as integer[]), array[0, 0, 0, 0, 0, 0])
            """;

    private record Sitting(
            UUID id,
            UUID learner,
            String exam,
            int correct,
            @Nullable Double theta,
            @Nullable Boolean passed,
            Instant started,
            Instant finished) {}

    /** Who the filters leave: a learner of a course that the exam belongs to. */
    private record Enrolled(UUID learner, String course, String payer) {}

    @Autowired
    private Reports reports;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Enrolled> enrolled = new ArrayList<>();

    private final List<UUID> learners = new ArrayList<>();

    private final Map<UUID, String> names = new HashMap<>();

    private final Set<UUID> erased = new HashSet<>();

    private Random random = new Random();

    @BeforeEach
    void school() {
        jdbc.sql("delete from exam_outcome").update();
        jdbc.sql("update enrollment set created_at = '2999-01-01'").update();
        if (jdbc.sql("select count(*) from course").query(Long.class).single() == 0) {
            COURSES.forEach(this::course);
            EXAMS.forEach(this::exam);
        }
        jdbc.sql("delete from exam_course").update();
        Stream.of("north north", "south south", "both north", "both south")
                .map(pair -> pair.split(" "))
                .forEach(pair -> belongs(pair[0], pair[1]));
        for (int n = 0; n < 12; n++) {
            UUID learner = account("learner");
            learners.add(learner);
            names.put(learner, "Learner " + (char) ('A' + n));
            jdbc.sql("update account set name = :name where id = :id")
                    .param("name", names.get(learner))
                    .param("id", learner)
                    .update();
            if (n % 4 != 3) {
                enroll(learner, "north", n % 2 == 0 ? "learner" : "school");
            }
            if (n % 3 == 0) {
                enroll(learner, "south", "school");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20261130, 271828})
    void everyMomentIsCountedWhateverHappensToTheOutcomes(long seed) {
        random = new Random(seed);
        for (int step = 0; step < 120; step++) {
            String change = change();
            assertThat(jdbc.sql(ASTRAY).query(Long.class).single())
                    .as("seed " + seed + ", step " + step + ": " + change)
                    .isZero();
        }
        assertThat(sittings()).hasSizeGreaterThan(50);
    }

    @Test
    void ofTwoThatAreFinishedInTheSameMomentBothAreCounted() {
        UUID learner = learners.getFirst();
        CompletableFuture<?> other = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            finish(learner, "north", "2026-03-01T12:00:00Z");
            other.completeAsync(() -> {
                finish(learner, "north", "2026-03-01T12:00:00Z");
                finish(learner, "south", "2026-03-01T12:00:00Z");
                return null;
            });
            awaitBlocked();
        });
        other.join();

        assertThat(jdbc.sql("select sum(cardinality(finished)) from sitting_times where account_id = :id")
                        .param("id", learner)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql(ASTRAY).query(Long.class).single()).isZero();
    }

    @RepeatedTest(10)
    void ofManyThatAreMarkedAnewInTheSameMomentAllAreCounted() {
        UUID learner = learners.getFirst();
        List<String> times = IntStream.range(0, 5)
                .mapToObj(day -> "2026-03-0" + (1 + day) + "T12:00:00Z")
                .toList();
        times.forEach(at -> finish(learner, any(EXAMS), at));
        List<CompletableFuture<Void>> others = new ArrayList<>();
        transaction.executeWithoutResult(_ -> {
            mark(times.getFirst(), true);
            times.stream()
                    .skip(1)
                    .map(at -> CompletableFuture.runAsync(() -> mark(at, random.nextBoolean()), THREADS))
                    .forEach(others::add);
            Await.until("all the others wait", () -> waiting() == others.size());
        });
        others.forEach(CompletableFuture::join);

        assertThat(jdbc.sql(ASTRAY).query(Long.class).single()).isZero();
    }

    @Test
    void whatIsFinishedWhileItsExamComesToACourseIsCountedThere() {
        UUID learner = learners.getFirst();
        CompletableFuture<?> other = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            belongs("none", "north");
            other.completeAsync(() -> {
                finish(learner, "none", "2026-03-01T12:00:00Z");
                return null;
            });
            awaitBlocked();
        });
        other.join();
        CompletableFuture<?> later = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            finish(learner, "none", "2026-03-02T12:00:00Z");
            later.completeAsync(() -> {
                belongs("none", "south");
                return null;
            });
            awaitBlocked();
        });
        later.join();

        assertThat(jdbc.sql(
                                "select cardinality(finished) from sitting_times where account_id = :id and courses = '{north,south}'")
                        .param("id", learner)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql(ASTRAY).query(Long.class).single()).isZero();
    }

    /** Pages are short, so that the next begins in the middle of equals; a filter leaves many of all attempts, or few. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "finishedAt", "exam", "correct", "sittingScore", "passed", "minutes"})
    void pagesAndCountsAreThoseOfAllAttempts(String column) {
        random = new Random(column.hashCode());
        IntStream.range(0, 130).forEach(_ -> finish());
        erased.add(learners.get(5));
        jdbc.sql("update account set status = 'erased' where id = :id")
                .param("id", learners.get(5))
                .update();
        List<Sitting> all = sittings();
        for (int n = 0; n < 40; n++) {
            Map<String, String> asked = filters();
            List<Sitting> kept = all.stream().filter(kept(asked, all)).toList();
            asked.put("limit", kept.size() < 12 ? "2" : "7");
            asked.put("sort", column);
            asJavaSorts(asked, kept, order(column));
            asked.put("sort", "-" + column);
            asJavaSorts(asked, kept, order(column).reversed());
        }
    }

    /** Without it, a page of many would sort all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"finishedAt", "exam", "correct", "sittingScore", "passed", "minutes"})
    void eachOrderIsThatOfAnIndex(String column) {
        String key = ReportReader.read(Report.SITTINGS, Map.of("sort", column))
                .sort()
                .key();
        String plan = transaction.execute(_ -> {
            jdbc.sql("select set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true)")
                    .query()
                    .singleRow();
            return String.join(
                    "\n",
                    jdbc.sql("explain (costs off) select from exam_outcome p where p.mode = 'exam' order by " + key
                                    + ", p.attempt_id limit 1")
                            .query(String.class)
                            .list());
        });

        assertThat(plan).contains("using exam_outcome_").doesNotContain("Sort");
    }

    @Test
    void oneOfManyIsFoundInEveryOrder() {
        random = new Random(1);
        UUID one = learners.getFirst();
        IntStream.range(0, 80).forEach(_ -> finish(any(learners.subList(1, 12)), any(EXAMS), anyTime()));
        finish(one, "north", "2026-03-04T17:00:00Z");
        UUID only = sittings().stream()
                .filter(sitting -> sitting.learner().equals(one))
                .findFirst()
                .orElseThrow()
                .id();

        for (String sort : List.of("name", "finishedAt", "exam", "correct", "sittingScore", "passed", "minutes")) {
            ReportPage page = page(Map.of("search", "Learner A", "sort", sort));

            assertThat(page.rows()).extracting(ReportRow::id).containsExactly(only);
            assertThat(page.totals().getFirst().value()).isOne();
        }
    }

    private void asJavaSorts(Map<String, String> asked, List<Sitting> kept, Comparator<Sitting> order) {
        List<UUID> ids = new ArrayList<>();
        Map<String, String> query = new HashMap<>(asked);
        String after = "";
        do {
            query.put("after", after);
            ReportPage page = page(query);
            assertThat(page.totals())
                    .as(asked.toString())
                    .extracting(ReportTotal::value)
                    .containsExactly(
                            (long) kept.size(),
                            count(kept, sitting -> sitting.passed() != null),
                            count(kept, sitting -> Boolean.TRUE.equals(sitting.passed())));
            page.rows().forEach(row -> ids.add(row.id()));
            after = page.next() == null ? "" : page.next();
        } while (!after.isEmpty());
        assertThat(ids)
                .as(asked.toString())
                .isEqualTo(kept.stream().sorted(order).map(Sitting::id).toList());
    }

    private ReportPage page(Map<String, String> asked) {
        return reports.page(ADMINISTRATOR, ReportReader.read(Report.SITTINGS, asked))
                .orElseThrow();
    }

    private static long count(List<Sitting> of, Predicate<Sitting> which) {
        return of.stream().filter(which).count();
    }

    private Comparator<Sitting> order(String column) {
        Comparator<Sitting> order = switch (column) {
            case "name" -> Comparator.comparing(sitting -> names.getOrDefault(sitting.learner(), ""));
            case "finishedAt" -> Comparator.comparing(Sitting::finished);
            case "exam" -> Comparator.comparing(Sitting::exam);
            case "correct" -> Comparator.comparing(Sitting::correct);
            case "sittingScore" ->
                Comparator.comparing(sitting -> sitting.theta() == null ? Double.NEGATIVE_INFINITY : sitting.theta());
            case "passed" -> Comparator.comparing(sitting -> sitting.passed() == null ? -1 : sitting.passed() ? 1 : 0);
            case "minutes" ->
                Comparator.comparing(sitting ->
                        sitting.finished().toEpochMilli() - sitting.started().toEpochMilli());
            default -> throw new IllegalArgumentException(column);
        };
        // as the database compares ids
        return order.thenComparing(sitting -> sitting.id().toString());
    }

    /** Some of the filters there are, so that some ask for nearly all and some for none. */
    private Map<String, String> filters() {
        Map<String, String> asked = new HashMap<>();
        maybe(asked, "course", () -> any(COURSES));
        maybe(asked, "payer", () -> any(List.of("learner", "school")));
        maybe(asked, "status", () -> any(List.of("active", "active", "expired")));
        maybe(asked, "search", () -> any(List.of("learner", "Learner B", "nobody")));
        maybe(asked, "exam", () -> any(EXAMS));
        maybe(asked, "passed", () -> any(List.of("yes", "no", "marked")));
        maybe(asked, "first", () -> "yes");
        maybe(asked, "on", this::anyDay);
        maybe(asked, "from", this::anyDay);
        maybe(asked, "to", this::anyDay);
        if (asked.containsKey("from") && asked.containsKey("to")) {
            List<String> days =
                    Stream.of(asked.get("from"), asked.get("to")).sorted().toList(); // else refused
            asked.put("from", days.getFirst());
            asked.put("to", days.getLast());
        }
        return asked;
    }

    private void maybe(Map<String, String> asked, String name, Supplier<String> value) {
        if (random.nextInt(4) == 0) {
            asked.put(name, value.get());
        }
    }

    private Predicate<Sitting> kept(Map<String, String> asked, List<Sitting> all) {
        Function<String, LocalDate> day = name -> LocalDate.parse(asked.getOrDefault(name, "2999-01-01"));
        Predicate<Sitting> by = sitting ->
                !erased.contains(sitting.learner()) && sitting.finished().isBefore(end(day.apply("on")));
        Predicate<Sitting> first = sitting -> all.stream()
                .filter(other -> other.learner().equals(sitting.learner())
                        && other.exam().equals(sitting.exam()))
                .min(Comparator.comparing(Sitting::finished)
                        .thenComparing(other -> other.id().toString()))
                .orElseThrow()
                .equals(sitting);
        return by.and(sitting -> !asked.containsKey("first") || first.test(sitting))
                .and(sitting -> !asked.containsKey("exam") || sitting.exam().equals(asked.get("exam")))
                .and(sitting -> !asked.containsKey("search")
                        || names.getOrDefault(sitting.learner(), "")
                                .toLowerCase(Locale.ROOT)
                                .contains(asked.get("search").toLowerCase(Locale.ROOT)))
                .and(sitting -> !asked.containsKey("from")
                        || !sitting.finished()
                                .isBefore(day.apply("from").atStartOfDay(ZONE).toInstant()))
                .and(sitting -> sitting.finished().isBefore(end(day.apply("to"))))
                .and(sitting -> switch (asked.getOrDefault("passed", "")) {
                    case "yes" -> Boolean.TRUE.equals(sitting.passed());
                    case "no" -> Boolean.FALSE.equals(sitting.passed());
                    case "marked" -> sitting.passed() != null;
                    default -> true;
                })
                .and(sitting -> !asked.containsKey("course")
                                && !asked.containsKey("payer")
                                && !asked.containsKey("status")
                        || !asked.getOrDefault("status", "active").equals("expired")
                                && enrolled.stream()
                                        .anyMatch(one -> one.learner().equals(sitting.learner())
                                                && one.course().equals(asked.getOrDefault("course", one.course()))
                                                && one.payer().equals(asked.getOrDefault("payer", one.payer()))
                                                && coursesOf(sitting.exam()).contains(one.course())));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static List<String> coursesOf(String exam) {
        return switch (exam) {
            case "both" -> COURSES;
            case "none" -> List.of();
            default -> List.of(exam);
        };
    }

    private List<Sitting> sittings() {
        return jdbc.sql("""
                        select attempt_id, account_id, exam_key, correct, theta, passed, started_at, final_at
                        from exam_outcome
                        where mode = 'exam'
                        """)
                .query((row, _) -> new Sitting(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, Double.class),
                        row.getObject(6, Boolean.class),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One change of the kinds there are, of which finishing is the most frequent. */
    private String change() {
        return switch (random.nextInt(10)) {
            case 0 -> undo();
            case 1, 2 -> markAnew();
            case 3 -> moveExam();
            case 4 -> finishMany();
            default -> finish();
        };
    }

    private String finish() {
        String exam = any(EXAMS);
        finish(any(learners), exam, anyTime());
        return "finish " + exam;
    }

    private void finish(UUID learner, String exam, String at) {
        boolean scored = random.nextInt(3) > 0;
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, theta, se, scaled,
                                                  passed, started_at, final_at)
                        values (gen_random_uuid(), :learner, :exam, :mode, :correct, 9, 9, :theta, 0.3, :scaled, :passed,
                                cast(:at as timestamptz) - cast(:minutes || ' minutes' as interval), :at)
                        """)
                .param("learner", learner)
                .param("exam", exam)
                .param("mode", random.nextInt(8) == 0 && learner != learners.getFirst() ? "tutor" : "exam")
                .param("correct", random.nextInt(9))
                .param("theta", scored ? random.nextInt(-4, 4) / 2.0 : null)
                .param("scaled", scored ? 400 : null)
                .param("passed", random.nextInt(3) == 0 ? null : random.nextBoolean())
                .param("minutes", random.nextInt(5))
                .param("at", OffsetDateTime.parse(at))
                .update();
    }

    private String finishMany() {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, passed, started_at,
                                                  final_at)
                        select gen_random_uuid(), l.id, k.key, 'exam', 1, 1, 1, true, :at, :at
                        from unnest(:learners) l (id)
                        cross join unnest(:exams) k (key)
                        """)
                .param("learners", new UUID[] {any(learners), any(learners)})
                .param("exams", new String[] {any(EXAMS), any(EXAMS)})
                .param("at", OffsetDateTime.parse(anyTime()))
                .update();
        return "finish many";
    }

    private void mark(String at, boolean passed) {
        jdbc.sql("update exam_outcome set passed = :passed, scoring = scoring + 1 where final_at = :at")
                .param("at", OffsetDateTime.parse(at))
                .param("passed", passed)
                .update();
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }

    private String markAnew() {
        jdbc.sql("""
                        update exam_outcome set passed = :passed, scoring = scoring + 1
                        where attempt_id in (select attempt_id from exam_outcome order by attempt_id offset :skip limit 3)
                        """)
                .param("passed", any(List.of(true, false)))
                .param("skip", random.nextInt(10))
                .update();
        return "mark anew";
    }

    private String undo() {
        jdbc.sql("""
                        delete from exam_outcome
                        where attempt_id in (select attempt_id from exam_outcome order by attempt_id offset :skip limit 2)
                        """).param("skip", random.nextInt(5)).update();
        return "take back";
    }

    /** Into one course or out of it, or into all of them at once. */
    private String moveExam() {
        String exam = any(EXAMS);
        String course = any(COURSES);
        int gone = jdbc.sql(
                        "delete from exam_course where course_slug = :course and exam_id = (select id from exam where key = :exam)")
                .param("exam", exam)
                .param("course", course)
                .update();
        if (gone == 0) {
            jdbc.sql("""
                            insert into exam_course (exam_id, course_slug)
                            select e.id, c.slug from exam e cross join course c where e.key = :exam
                            on conflict do nothing
                            """).param("exam", exam).update();
        }
        return exam + (gone == 0 ? " comes to all courses" : " leaves " + course);
    }

    private String anyDay() {
        return "2026-03-0" + (1 + random.nextInt(8));
    }

    /** Few moments, so that some are the same; three that belong to two days in the school. */
    private String anyTime() {
        return anyDay() + any(List.of("T04:59:59.999999Z", "T05:00:00Z", "T05:00:00.000001Z", "T17:00:00Z"));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
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

    private void enroll(UUID learner, String course, String payer) {
        enrolled.add(new Enrolled(learner, course, payer));
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        select gen_random_uuid(), :learner, c.id, 'import', :payer, date '2026-01-01', 'active', date '2026-01-01'
                        from course c
                        where c.slug = :course
                        """)
                .param("learner", learner)
                .param("course", course)
                .param("payer", payer)
                .update();
    }
}
