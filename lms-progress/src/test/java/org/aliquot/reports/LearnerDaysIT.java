package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A report at a past day says who had done something when, also after lessons were opened and checks answered again. */
class LearnerDaysIT extends ModuleTest {

    private static final Caller ADMINISTRATOR = new Caller(AccountId.next(), Set.of(Role.ADMINISTRATOR));

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final int DAYS = 14; // the clock of most of the zones changes on the seventh

    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Pacific/Honolulu",
            "UTC",
            "Europe/London",
            "Asia/Kathmandu",
            "Pacific/Auckland",
            "Atlantic/Azores");

    private static final String DONE_BEFORE = """
            select case when a.last_at < e.at then a.last_at
                        else d.moments[width_bucket(e.at - interval '1 microsecond', d.moments)] end as done
            from learner_activity a
            join learner_days d on d.account_id = a.account_id and d.course_id = a.course_id
            cross join unnest(cast(:ends as timestamptz[])) with ordinality e (at, place)
            where a.account_id = :learner
            order by e.place
            """;

    @Autowired
    private Reports reports;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<UUID, List<Instant>> deeds = new HashMap<>();
    private final List<UUID> learners = new ArrayList<>();

    private Random random = new Random();

    @BeforeEach
    void school() {
        for (String table :
                List.of("learner_activity", "learner_days", "check_answer", "lesson_progress", "exam_outcome")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update enrollment set created_at = '2999-01-01'").update();
        if (jdbc.sql("select count(*) from lesson").query(Long.class).single() == 0) {
            course();
        }
        for (int n = 0; n < 4; n++) {
            learners.add(enrolled(account("learner")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20261128, 314159})
    void theDayOfWhatWasDoneLastIsKnownInEveryZoneWhateverComesLate(long seed) {
        random = new Random(seed);
        for (int step = 0; step < 100; step++) {
            something(any(learners), anyMoment());
            if (step % 10 == 9) {
                everyDayIsRight("seed " + seed + ", step " + step);
            }
        }
    }

    @Test
    void aDayThatHasPassedStaysWhatItWas() {
        UUID learner = learners.getFirst();
        read(learner, Instant.parse("2026-03-03T15:00:00Z"));
        read(learner, Instant.parse("2026-03-04T15:00:00Z"));
        check(learner, Instant.parse("2026-03-05T15:00:00Z"));
        Map<UUID, @Nullable LocalDate> before = lastOn("2026-03-04");

        read(learner, Instant.parse("2026-03-12T15:00:00Z"));
        check(learner, Instant.parse("2026-03-13T15:00:00Z"));

        assertThat(lastOn("2026-03-04")).isEqualTo(before).containsEntry(learner, LocalDate.parse("2026-03-04"));
        assertThat(lastOn("2026-03-06")).containsEntry(learner, LocalDate.parse("2026-03-05"));
    }

    @Test
    void learnersAreListedByTheirLastDayFoundByDaysAndByHowLongTheyWereIdle() {
        random = new Random(42);
        for (int step = 0; step < 12; step++) {
            something(any(learners), anyMoment());
        }
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            Map<UUID, @Nullable LocalDate> counted = new HashMap<>();
            for (UUID learner : learners) {
                counted.put(learner, lastDay(learner, day, ZoneId.of("America/New_York")));
            }
            List<ReportRow> rows = rows("sort=lastOn&on=" + day);
            assertThat(lastOn(day.toString())).isEqualTo(counted);
            assertThat(rows)
                    .isSortedAccordingTo(Comparator.comparing(
                            row -> (LocalDate) row.byWord().get("lastOn"),
                            Comparator.nullsFirst(Comparator.naturalOrder())));

            LocalDate from = day.minusDays(2);
            assertThat(people(rows("on=" + FIRST.plusDays(DAYS) + "&activeFrom=" + from + "&activeTo=" + day)))
                    .containsExactlyInAnyOrderElementsOf(learners.stream()
                            .filter(learner -> !isBefore(counted.get(learner), from))
                            .toList());
            assertThat(people(rows("on=" + day + "&progress=stuck&stuckDays=3")))
                    .containsExactlyInAnyOrderElementsOf(learners.stream()
                            .filter(learner -> isBefore(counted.get(learner), from))
                            .toList());
        }
    }

    /** As a load of past facts writes them. */
    @Test
    void manyRowsOfManyLearnersAtOnceAreEachKept() {
        List<Instant> moments = Stream.of(
                        "2026-03-05T23:30:00Z", "2026-03-03T03:00:00Z", "2026-03-05T01:00:00Z", "2026-03-09T12:00:00Z")
                .map(Instant::parse)
                .toList();
        learners.forEach(learner -> moments.forEach(at -> did(learner, at)));
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, started_at, final_at)
                        select gen_random_uuid(), l.id, 'days-exam', 'tutor', 1, 1, 1, m.at, m.at
                        from unnest(:learners) l (id)
                        cross join unnest(cast(:moments as timestamptz[])) m (at)
                        """)
                .param("learners", learners.toArray(UUID[]::new))
                .param("moments", moments.stream().map(Instant::toString).toArray(String[]::new))
                .update();
        everyDayIsRight("many rows");
    }

    @Test
    void ofTwoFirstDeedsInTheSameMomentBothAreKept() {
        bothAreKept(learners.getFirst());
    }

    @Test
    void whatTwoDevicesDoInTheSameMomentIsBothKept() {
        UUID learner = learners.getFirst();
        check(learner, Instant.parse("2026-03-03T15:00:00Z"));
        bothAreKept(learner);
    }

    private void bothAreKept(UUID learner) {
        CompletableFuture<?> other = new CompletableFuture<>();
        transaction.executeWithoutResult(_ -> {
            check(learner, Instant.parse("2026-03-05T15:00:00Z"));
            other.completeAsync(() -> {
                read(learner, Instant.parse("2026-03-04T15:00:00Z"));
                return null;
            });
            awaitBlocked();
        });
        other.join();
        everyDayIsRight("two devices");
    }

    private void everyDayIsRight(String when) {
        for (UUID learner : deeds.keySet()) {
            for (String name : ZONES) {
                ZoneId zone = ZoneId.of(name);
                List<LocalDate> days =
                        FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS + 1)).toList();
                List<@Nullable LocalDate> kept = jdbc.sql(DONE_BEFORE)
                        .param("learner", learner)
                        .param(
                                "ends",
                                days.stream()
                                        .map(day -> end(day, zone).toString())
                                        .toArray(String[]::new))
                        .query((row, _) -> day(row.getObject("done", OffsetDateTime.class), zone))
                        .list();
                assertThat(kept)
                        .as(when + ", " + name + ": " + deeds.get(learner))
                        .isEqualTo(days.stream()
                                .map(day -> lastDay(learner, day, zone))
                                .toList());
            }
        }
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime done, ZoneId zone) {
        return done == null ? null : done.atZoneSameInstant(zone).toLocalDate();
    }

    private @Nullable LocalDate lastDay(UUID learner, LocalDate day, ZoneId zone) {
        return deeds.getOrDefault(learner, List.of()).stream()
                .filter(deed -> deed.isBefore(end(day, zone)))
                .max(Comparator.naturalOrder())
                .map(deed -> LocalDate.ofInstant(deed, zone))
                .orElse(null);
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean isBefore(@Nullable LocalDate last, LocalDate day) {
        return last == null || last.isBefore(day);
    }

    private void something(UUID learner, Instant at) {
        switch (random.nextInt(3)) {
            case 0 -> read(learner, at);
            case 1 -> check(learner, at);
            default -> finish(learner, at);
        }
    }

    /** Few moments on each day, some of them just around the midnights of the zones. */
    private Instant anyMoment() {
        String time = any(List.of(
                "00:00:00",
                "04:00:00",
                "03:59:59.999999",
                "04:59:59.999999",
                "05:00:00",
                "10:00:00",
                "11:00:00",
                "12:30:00",
                "18:15:00",
                "22:59:59",
                "23:00:00",
                "23:59:59.999999"));
        return Instant.parse(FIRST.plusDays(random.nextInt(DAYS)) + "T" + time + "Z");
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<ReportRow> rows(String query) {
        Map<String, String> asked = new HashMap<>();
        for (String pair : ("course=days&columns=name,lastOn&limit=200&" + query).split("&")) {
            asked.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return reports.page(ADMINISTRATOR, ReportReader.read(Report.LEARNERS, asked))
                .orElseThrow()
                .rows();
    }

    private static List<UUID> people(List<ReportRow> rows) {
        return rows.stream().map(row -> Objects.requireNonNull(row.person())).toList();
    }

    private Map<UUID, @Nullable LocalDate> lastOn(String day) {
        Map<UUID, @Nullable LocalDate> values = new HashMap<>();
        rows("on=" + day)
                .forEach(row -> values.put(Objects.requireNonNull(row.person()), (LocalDate)
                        row.byWord().get("lastOn")));
        return values;
    }

    /** The one lesson there is, which remembers only when it was opened last. */
    private void read(UUID learner, Instant at) {
        did(learner, at);
        jdbc.sql("""
                        insert into lesson_progress as p (account_id, lesson_id, lesson_version_id, course_id, state, started_at,
                                                          last_at, seconds_spent)
                        select :learner, l.id, l.id, l.course_id, 'started', :at, :at, 60
                        from lesson l
                        on conflict (account_id, lesson_id) do update set last_at = excluded.last_at
                        """).param("learner", learner).param("at", at(at)).update();
    }

    /** The one check there is, which remembers only its latest answer: of an older one that comes later nobody hears. */
    private void check(UUID learner, Instant at) {
        int heard = jdbc.sql("""
                        insert into check_answer (account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct, tries,
                                                  answered_at)
                        select :learner, 'days-check', l.id, l.id, l.course_id, '{}', true, 1, :at
                        from lesson l
                        on conflict (account_id, item_slug) do update set answered_at = excluded.answered_at
                        where check_answer.answered_at < excluded.answered_at
                        """).param("learner", learner).param("at", at(at)).update();
        if (heard == 1) {
            did(learner, at);
        }
    }

    private void finish(UUID learner, Instant at) {
        did(learner, at);
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, started_at, final_at)
                        values (gen_random_uuid(), :learner, 'days-exam', 'tutor', 1, 1, 1, :at, :at)
                        """).param("learner", learner).param("at", at(at)).update();
    }

    private void did(UUID learner, Instant at) {
        deeds.computeIfAbsent(learner, _ -> new ArrayList<>()).add(at);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private void course() {
        course("days");
        for (String row : List.of(
                """
                insert into section (id, course_id, position, title)
                select gen_random_uuid(), c.id, 1, 'All' from course c
                """,
                """
                insert into lesson (id, slug, course_id, section_id, position, status, edited)
                select gen_random_uuid(), 'days-lesson', s.course_id, s.id, 1, 'published', false from section s
                """,
                "insert into exam (id, key, status, edited, version) values (gen_random_uuid(), 'days-exam', 'retired', false, 0)",
                "insert into exam_course (exam_id, course_slug) select id, 'days' from exam")) {
            jdbc.sql(row).update();
        }
    }

    private UUID enrolled(UUID learner) {
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        select gen_random_uuid(), :learner, c.id, 'import', 'school', date '2026-01-01', 'active', date '2026-01-01'
                        from course c
                        where c.slug = 'days'
                        """).param("learner", learner).update();
        return learner;
    }
}
