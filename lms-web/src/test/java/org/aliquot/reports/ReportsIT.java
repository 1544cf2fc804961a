package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures over two thousand learners, each counted a second time by other SQL. */
class ReportsIT extends PlatformTest {

    private static final Caller ADMINISTRATOR = new Caller(AccountId.next(), java.util.Set.of(Role.ADMINISTRATOR));

    /** One learner's figures up to a moment, counted from the journals. */
    private static final String RECOUNT = """
            select (select count(*) from lesson_progress s join lesson l on l.id = s.lesson_id
                    where s.account_id = a.id and s.completed_at < :end and l.section_id is not null) as "lessonsDone",
                   (select count(*) from check_answer k where k.account_id = a.id and k.correct and k.answered_at < :end)
                     as "checksRight",
                   (select count(*) from exam_outcome o
                    where o.account_id = a.id and o.mode = 'exam' and o.final_at < :end) as exams,
                   (select coalesce(sum(t.seconds), 0) / 60 from study_time t where t.account_id = a.id and t.day < :after)
                     as minutes,
                   (select max(o.scaled) from exam_outcome o
                    where o.account_id = a.id and o.mode = 'exam' and o.final_at < :end) as "bestScore",
                   (select cast(d.completed_at at time zone 'America/New_York' as date) from course_completion d
                    where d.account_id = a.id and d.completed_at < :end) as "completedOn",
                   (select cast(max(u.at) at time zone 'America/New_York' as date) from (
                      select last_at as at from lesson_progress where account_id = a.id
                      union all select started_at from lesson_progress where account_id = a.id
                      union all select completed_at from lesson_progress where account_id = a.id
                      union all select answered_at from check_answer where account_id = a.id
                      union all select cast(day as timestamp) at time zone 'America/New_York' from study_time where account_id = a.id
                      union all select final_at from exam_outcome where account_id = a.id) u where u.at < :end) as "lastOn"
            from account a
            where a.id = :account
            """;

    /** What one learner did in some days, counted from the journals. */
    private static final String RECOUNT_OF_DAYS = """
            select (select count(*) from lesson_progress s join lesson l on l.id = s.lesson_id
                    where s.account_id = a.id and l.section_id is not null
                      and cast(s.completed_at at time zone 'America/New_York' as date) between d.first and d.last)
                     as "lessonsThen",
                   (select coalesce(sum(t.seconds), 0) / 60 from study_time t
                    where t.account_id = a.id and t.day between d.first and d.last) as "minutesThen",
                   (select count(distinct t.day) from study_time t
                    where t.account_id = a.id and t.day between d.first and d.last) as "daysThen"
            from account a
            cross join (select cast(:first as date) as first, cast(:last as date) as last) d
            where a.id = :account
            """;

    @Autowired
    private Reports reports;

    @Autowired
    private SchoolFigures figures;

    @BeforeEach
    void school() {
        School.open(jdbc);
    }

    static Stream<Arguments> sortings() {
        return Stream.of(Report.LEARNERS, Report.WINDOWS, Report.SITTINGS)
                .flatMap(report -> report.columns().stream()
                        .filter(Column::sortable)
                        .map(column -> Arguments.of(report, column.word())));
    }

    @ParameterizedTest
    @MethodSource("sortings")
    void listsEverybodyOnceByEveryColumnInBothDirections(Report report, String column) {
        String narrowed = report == Report.SITTINGS ? "search=school12&" : "days=365&when=past&payer=agency&";
        List<UUID> up = walk(report, narrowed + "sort=" + column);
        List<UUID> down = walk(report, narrowed + "sort=-" + column);

        assertThat(up).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(down).isEqualTo(up.reversed());
        ReportPage counted = page(report, narrowed + "sort=" + column);
        assertThat(counted.totals().getFirst().value()).isEqualTo(up.size());
        assertThat(counted.totals()).isEqualTo(page(report, narrowed).totals());
        assertThat(counted.sums()).isEqualTo(page(report, narrowed).sums());
    }

    @ParameterizedTest
    @CsvSource({
        "lessonsDone, ''", "lessonsDone, on=2026-04-10",
        "checksRight, ''", "checksRight, on=2026-03-02",
        "minutes, ''", "minutes, on=2026-04-10",
        "lessonsThen, activeFrom=2026-03-02&activeTo=2026-03-02", "lessonsThen, on=2026-03-02&activeFrom=2026-03-02",
        "daysThen, activeFrom=2026-03-10&activeTo=2026-04-02", "daysThen, on=2026-03-20&activeFrom=2026-03-10",
        "minutesThen, activeFrom=2026-03-10&activeTo=2026-04-02", "minutesThen, on=2026-03-20&activeFrom=2026-03-10",
        "exams, ''", "exams, on=2026-04-10"
    })
    void theOrderIsThatOfTheFiguresAlsoOnAPastDay(String column, String asked) {
        ReportPage most = page(Report.LEARNERS, asked + "&limit=200&search=school1&sort=-" + column);
        List<Long> figures =
                most.rows().stream().map(row -> (Long) row.byWord().get(column)).toList();

        assertThat(figures).hasSizeGreaterThan(50).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(figures.getFirst()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-15", "2026-03-01", "2026-04-20", "2026-05-03"})
    void countsWhatTheJournalsHeldAtTheEndOfThatDay(String on) {
        ReportPage page = page(Report.LEARNERS, "search=school123&on=" + on);
        String after = on.isEmpty()
                ? "2100-01-01"
                : java.time.LocalDate.parse(on).plusDays(1).toString();

        assertThat(page.rows()).hasSize(11);
        for (ReportRow row : page.rows()) {
            Map<String, @Nullable Object> found = row.byWord();
            Map<String, @Nullable Object> counted = jdbc.sql(
                            RECOUNT.replace(":end", "cast('" + after + " America/New_York' as timestamptz)")
                                    .replace(":after", "date '" + after + "'"))
                    .param("account", row.person())
                    .query()
                    .singleRow();
            counted.forEach((word, value) -> assertThat(text(found.get(word)))
                    .as(word + " of " + row.get(LearnerFigures.EMAIL) + " on " + on)
                    .isEqualTo(text(value)));
            assertThat(row.get(LearnerFigures.LESSONS))
                    .as("one lesson is in no section")
                    .isEqualTo(39L);
        }
    }

    /** A past day knows nothing of those that came after it. */
    @ParameterizedTest
    @CsvSource({
        "'', 2026-03-10, 2026-04-02",
        "2026-03-20, 2026-03-10, 2026-04-02",
        "'', 2026-03-02, 2026-03-02",
        "2026-04-20, 2026-03-02, 2026-03-02"
    })
    void countsWhatTheJournalsHoldOfTheDaysAsked(String on, String from, String to) {
        String asked = "search=school15&limit=200&on=" + on + "&activeFrom=" + from + "&activeTo=" + to;
        List<ReportRow> rows = page(Report.LEARNERS, asked).rows();

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(sum(rows, "lessonsThen") + sum(rows, "daysThen")).isPositive();
        for (ReportRow row : rows) {
            Map<String, @Nullable Object> found = row.byWord();
            Map<String, @Nullable Object> counted = jdbc.sql(RECOUNT_OF_DAYS)
                    .param("account", row.person())
                    .param("first", from)
                    .param("last", on.isEmpty() || to.compareTo(on) < 0 ? to : on)
                    .query()
                    .singleRow();
            counted.forEach((word, value) -> assertThat(text(found.get(word)))
                    .as(word + " of " + row.get(LearnerFigures.EMAIL) + " on " + on)
                    .isEqualTo(text(value)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', activeFrom=2026-03-10&activeTo=2026-04-02",
        "2026-03-20, activeFrom=2026-03-10&activeTo=2026-04-02",
        "2026-05-03, activeFrom=2026-03-10&activeTo=2026-04-02",
        "2026-04-10, stuckDays=7"
    })
    void theLastRowIsWhatAllRowsComeTo(String on, String days) {
        String asked = days + "&course=" + School.COURSE + "&on=" + on;
        ReportPage first = page(Report.LEARNERS, asked + "&limit=3");
        long all = first.totals().getFirst().value();
        List<ReportRow> rows = new ArrayList<>();
        String after = "";
        do {
            ReportPage page = page(Report.LEARNERS, asked + "&limit=200&after=" + after);
            rows.addAll(page.rows());
            after = java.util.Objects.requireNonNullElse(page.next(), "");
        } while (!after.isEmpty());

        assertThat(rows).hasSize((int) all).hasSizeGreaterThan(200);
        for (String word : List.of("lessonsDone", "lessons", "lessonsThen")) {
            assertThat(sum(first, word))
                    .as(word)
                    .isEqualTo(rows.stream()
                            .mapToLong(row -> (Long) row.byWord().get(word))
                            .sum());
        }
        assertThat(sum(first, "minutesThen")).isBetween(sum(rows, "minutesThen"), sum(rows, "minutesThen") + all);
        assertThat(sum(first, "completedOn"))
                .isEqualTo(rows.stream()
                        .filter(row -> row.byWord().get("completedOn") != null)
                        .count());
    }

    private static long sum(List<ReportRow> rows, String word) {
        return rows.stream().mapToLong(row -> (Long) row.byWord().get(word)).sum();
    }

    private static long sum(ReportPage page, String word) {
        return page.sums().entrySet().stream()
                .filter(sum -> sum.getKey().word().equals(word))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void whoDidSomethingInARangeOfDaysIsFoundAsOtherSqlFindsThem() {
        long counted =
                jdbc.sql("""
                select count(distinct account_id) from (
                  select account_id, last_at as at from lesson_progress where course_id = cast(md5('school') as uuid)
                  union all select account_id, started_at from lesson_progress where course_id = cast(md5('school') as uuid)
                  union all select account_id, completed_at from lesson_progress where course_id = cast(md5('school') as uuid)
                  union all select account_id, answered_at from check_answer where course_id = cast(md5('school') as uuid)
                  union all select account_id, final_at from exam_outcome where exam_key = :exam
                  union all select account_id, cast(day as timestamp) at time zone 'America/New_York' from study_time
                            where course_id = cast(md5('school') as uuid)) u
                where at >= timestamptz '2026-03-10 America/New_York' and at < timestamptz '2026-03-12 America/New_York'
                """).param("exam", School.EXAM).query(Long.class).single();

        assertThat(rows(Report.LEARNERS, "course=" + School.COURSE + "&activeFrom=2026-03-10&activeTo=2026-03-11"))
                .isEqualTo(counted)
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"'', 7", "2026-04-20, 7", "2026-04-05, 2", "2026-06-20, 30"})
    void findsThoseWhoAreStuck(String on, int days) {
        String day = on.isEmpty() ? today().toString() : on;
        String wanted = """
                with last as (
                  select e.account_id, e.starts_on, e.ends_on, e.ended_at, d.completed_at, max(u.day) as last_on
                  from enrollment e
                  left join course_completion d on d.account_id = e.account_id
                    and d.completed_at < cast(date '<day>' + 1 as timestamp) at time zone 'America/New_York'
                  left join lateral (
                    select cast(at at time zone 'America/New_York' as date) as day
                    from (select last_at as at from lesson_progress where account_id = e.account_id
                          union all select started_at from lesson_progress where account_id = e.account_id
                          union all select answered_at from check_answer where account_id = e.account_id
                          union all select final_at from exam_outcome where account_id = e.account_id) x
                    union all select day from study_time where account_id = e.account_id) u on u.day <= date '<day>'
                  where e.course_id = cast(md5('school') as uuid) and e.starts_on <= date '<day>' - <days>
                  group by 1, 2, 3, 4, 5)
                select count(*) from last
                where completed_at is null and (ends_on is null or ends_on > date '<day>')
                  and (ended_at is null or ended_at >= cast(date '<day>' + 1 as timestamp) at time zone 'America/New_York')
                  and (last_on is null or last_on <= date '<day>' - <days>)
                """.replace("<day>", day).replace("<days>", "" + days);
        ReportPage page = page(Report.LEARNERS, "progress=stuck&limit=200&stuckDays=" + days + "&on=" + on);

        assertThat(page.totals().getFirst().value())
                .isEqualTo(jdbc.sql(wanted).query(Long.class).single())
                .isPositive();
        assertThat(page.rows())
                .allSatisfy(row -> assertThat(row.get(LearnerFigures.STUCK_SINCE))
                        .isBeforeOrEqualTo(java.time.LocalDate.parse(day).minusDays(days)));
    }

    @ParameterizedTest
    @CsvSource({"course, ''", "cohort, ''", "payer, ''", "payer-name, ''", "cohort, 2026-04-20", "payer, 2026-04-20"})
    void everySumLeadsToTheRowsItCounts(String by, String on) {
        String filters = "&on=" + on + "&status=" + (by.equals("payer") ? "open" : "");
        for (ReportRow row : page(Report.OUTCOMES, "groupBy=" + by + filters).rows()) {
            String group = by.replace("payer-name", "payerName") + "=" + row.group() + filters;
            assertThat(rows(Report.LEARNERS, group)).isEqualTo(row.get(OutcomeFigures.LEARNERS));
            assertThat(rows(Report.LEARNERS, group + "&progress=started")).isEqualTo(row.get(OutcomeFigures.STARTED));
            assertThat(rows(Report.LEARNERS, group + "&progress=completed"))
                    .isEqualTo(row.get(OutcomeFigures.COMPLETED));
            assertThat(rows(Report.SITTINGS, group + "&passed=marked")).isEqualTo(row.get(OutcomeFigures.SITTINGS));
            assertThat(rows(Report.SITTINGS, group + "&passed=yes")).isEqualTo(row.get(OutcomeFigures.PASSED));
            assertThat(rows(Report.SITTINGS, group + "&first=yes&passed=marked"))
                    .isEqualTo(row.get(OutcomeFigures.FIRST_SITTINGS));
            assertThat(rows(Report.SITTINGS, group + "&first=yes&passed=yes"))
                    .isEqualTo(row.get(OutcomeFigures.FIRST_PASSED));
        }
    }

    @Test
    void theCompletionsOfLatelyLeadToAsManyRows() {
        Person former = learner();
        Person latest = learner();
        cohort(person(Role.INSTRUCTOR), former, latest);
        jdbc.sql("""
                        insert into course_completion (account_id, course_id, completed_at)
                        select e.account_id, e.course_id,
                               server_now() - case when e.account_id = :ago then interval '40 days' else interval '5 days' end
                        from enrollment e
                        where e.account_id in (:ago, :latest)
                        """).param("ago", former.id()).param("latest", latest.id()).update();
        SchoolDay day = figures.today();
        String from = day.day().minusDays(SchoolFigures.LATELY - 1L).toString();

        assertThat(rows(Report.LEARNERS, "course=&completedFrom=" + from))
                .isEqualTo(day.completed())
                .isPositive();
        assertThat(rows(Report.LEARNERS, "course=&completedFrom=" + day.day().minusDays(50)))
                .isGreaterThan(day.completed());
    }

    @Test
    void countsFirstSittingsAsOtherSqlDoes() {
        ReportRow course =
                page(Report.OUTCOMES, "course=" + School.COURSE).rows().getFirst();
        Map<String, @Nullable Object> counted =
                jdbc.sql("""
                select count(*) as first, count(*) filter (where passed) as passed
                from (select distinct on (account_id) passed from exam_outcome
                      where exam_key = :exam and mode = 'exam' order by account_id, final_at) x
                """).param("exam", School.EXAM).query().singleRow();

        assertThat(course.get(OutcomeFigures.FIRST_SITTINGS)).isEqualTo(counted.get("first"));
        assertThat(course.get(OutcomeFigures.FIRST_PASSED)).isEqualTo(counted.get("passed"));
        assertThat(course.get(OutcomeFigures.FIRST_RATE)).isBetween(0.0, 1.0);
    }

    @Test
    void aSittingOfAnExamOfTwoCoursesIsListedOnce() {
        try {
            School.openTwin(jdbc);
            List<UUID> sittings = walk(Report.SITTINGS, "course=&payer=school&search=school1");
            long counted =
                    jdbc.sql("""
                    select count(*) from exam_outcome o
                    where o.mode = 'exam' and o.exam_key = :exam
                      and exists (select from enrollment e join account a on a.id = e.account_id
                                  where e.account_id = o.account_id and e.payer = 'school' and a.email like 'school1%')
                    """).param("exam", School.EXAM).query(Long.class).single();

            assertThat(sittings).doesNotHaveDuplicates().hasSize((int) counted);
        } finally {
            School.closeTwin(jdbc);
        }
    }

    @Test
    void whatIsKeptOfEachLearnerFollowsTheJournalsWhateverHappensToThem() {
        var learner = UUID.randomUUID();
        List<String> changes = List.of(
                """
                insert into lesson_progress (account_id, lesson_id, lesson_version_id, course_id, state, started_at, last_at,
                                             completed_at, seconds_spent)
                select :learner, l.id, l.current_version_id, l.course_id, 'completed', now(), now(), now(), 60
                from lesson l
                where l.course_id = cast(md5('school') as uuid)
                """,
                """
                insert into study_time (account_id, course_id, lesson_id, day, seconds)
                select :learner, l.course_id, l.id, date '2026-03-01', 300
                from lesson l
                where l.course_id = cast(md5('school') as uuid)
                """,
                """
                update lesson_progress set completed_at = null, state = 'started'
                where account_id = :learner and lesson_id = cast(md5('school lesson 1') as uuid)
                """,
                """
                insert into check_answer (account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct, tries,
                                          answered_at)
                select :learner, 'any-check-' || k, cast(md5('any version') as uuid), cast(md5('school lesson ' || k) as uuid),
                       cast(md5('school') as uuid), '{"choice": "a"}', k % 3 > 0, 1, now()
                from generate_series(1, 20) k
                """,
                "update check_answer set correct = not correct where account_id = :learner and item_slug in ('any-check-3', 'any-check-4')",
                "update check_answer set answered_at = now() - interval '1 day' where account_id = :learner and item_slug = 'any-check-7'",
                "update check_answer set tries = 2 where account_id = :learner",
                "delete from check_answer where account_id = :learner and item_slug in ('any-check-3', 'any-check-5', 'any-check-6')",
                "update study_time set seconds = 500 where account_id = :learner and lesson_id = cast(md5('school lesson 2') as uuid)",
                "delete from study_time where account_id = :learner and lesson_id = cast(md5('school lesson 3') as uuid)",
                "delete from lesson_progress where account_id = :learner and lesson_id = cast(md5('school lesson 4') as uuid)");
        for (String change : changes) {
            jdbc.sql(change).param("learner", learner).update();
            assertThat(astray()).as(change).isZero();
        }
        for (String journal : List.of("lesson_progress", "study_time", "check_answer")) {
            jdbc.sql("delete from " + journal + " where account_id = :learner")
                    .param("learner", learner)
                    .update();
        }
        assertThat(astray()).isZero();
    }

    /** Learners and courses of whom something else is kept than their journals say. */
    private long astray() {
        return jdbc.sql("""
                        with done as (
                          select p.account_id, p.course_id, array_agg(p.completed_at order by p.completed_at) as lessons
                          from lesson_progress p
                          where p.completed_at is not null
                          group by p.account_id, p.course_id),
                        answered as (
                          select c.account_id, c.course_id, array_agg(c.answered_at order by c.answered_at) as checks
                          from check_answer c
                          where c.correct
                          group by c.account_id, c.course_id),
                        studied as (
                          select d.account_id, d.course_id, array_agg(d.day order by d.day) as days,
                                 array_agg(d.seconds order by d.day) as day_seconds
                          from (select t.account_id, t.course_id, t.day,
                                       cast(sum(sum(t.seconds)) over (partition by t.account_id, t.course_id order by t.day) as bigint)
                                         as seconds
                                from study_time t
                                group by t.account_id, t.course_id, t.day) d
                          group by d.account_id, d.course_id)
                        select count(*)
                        from learner_total k
                        full join done on done.account_id = k.account_id and done.course_id = k.course_id
                        full join answered on answered.account_id = k.account_id and answered.course_id = k.course_id
                        full join studied on studied.account_id = k.account_id and studied.course_id = k.course_id
                        where (k.lessons, k.lessons_done, k.checks, k.days, k.day_seconds, k.seconds) is distinct from
                              (coalesce(done.lessons, '{}'), coalesce(cardinality(done.lessons), 0), coalesce(answered.checks, '{}'),
                               coalesce(studied.days, '{}'), coalesce(studied.day_seconds, '{}'),
                               coalesce(studied.day_seconds[cardinality(studied.day_seconds)], 0))
                        """).query(Long.class).single();
    }

    @Test
    void windowsEndWithinTheDaysAsked() {
        ReportPage ahead = page(Report.WINDOWS, "days=20&on=2026-04-20&limit=200");
        long counted = jdbc.sql("""
                        select count(*) from enrollment
                        where course_id = cast(md5('school') as uuid) and (ended_at is null or ended_at >= timestamptz '2026-04-21 America/New_York')
                          and ends_on - 1 between date '2026-04-20' and date '2026-05-10'
                        """).query(Long.class).single();

        assertThat(ahead.totals().getFirst().value()).isEqualTo(counted).isPositive();
        assertThat(ahead.rows())
                .allSatisfy(row -> assertThat(row.get(LearnerFigures.DAYS_LEFT)).isBetween(0L, 20L));
    }

    @Test
    void sortsNamesAsPeopleDoAndNotByCodePoints() {
        assertThat(page(Report.LEARNERS, "course=generated-school&sort=-name").rows())
                .allSatisfy(row -> assertThat(row.get(LearnerFigures.NAME)).startsWith("Zoë"));
    }

    /** Many are met in the index of names, few are looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"true", "e.payer_name = 'Mercy Hospital 1'"})
    void namesAreInOrderHoweverManyThereAre(String narrowed) {
        String asked = narrowed.equals("true") ? "" : "payer=employer&payerName=mercy hospital 1&";
        List<@Nullable UUID> order =
                jdbc.sql("""
                        select e.id from enrollment e join account a on a.id = e.account_id
                        where e.course_id = cast(md5('school') as uuid) and <narrowed>
                        order by lower(a.name) collate "und-x-icu", e.id
                        """.replace("<narrowed>", narrowed)).query(UUID.class).list();

        assertThat(walk(Report.LEARNERS, asked + "sort=name")).isEqualTo(order).hasSizeGreaterThan(100);
        assertThat(walk(Report.LEARNERS, asked + "sort=-name")).isEqualTo(order.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-minutes", "-lessonsDone", "-lessonsThen", "-minutesThen", "-checksRight", "course"})
    void sumsAreTheSameInEveryOrderAlsoOnAPastDay(String order) {
        for (String asked : List.of(
                "on=2026-03-20&activeFrom=2026-03-10",
                "activeFrom=2026-03-10&activeTo=2026-04-02",
                "payerName=nobody")) {
            ReportPage sorted = page(Report.LEARNERS, asked + "&sort=" + order);
            ReportPage named = page(Report.LEARNERS, asked + "&sort=name");

            assertThat(sorted.sums()).as(asked).isEqualTo(named.sums()).isNotEmpty();
            assertThat(sorted.totals()).as(asked).isEqualTo(named.totals());
        }
    }

    private ReportPage page(Report report, String query) {
        Map<String, String> parameters = new TreeMap<>(Map.of("course", School.COURSE));
        Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .forEach(part -> parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]));
        return reports.page(ADMINISTRATOR, ReportReader.read(report, parameters))
                .orElseThrow();
    }

    private long rows(Report report, String query) {
        return page(report, query + "&limit=1").totals().getFirst().value();
    }

    private List<UUID> walk(Report report, String query) {
        List<UUID> seen = new ArrayList<>();
        String after = "";
        do {
            ReportPage page = page(report, query + "&limit=199&after=" + after);
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);
        return seen;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
