package org.aliquot.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.Scope;
import org.aliquot.forms.Seeded;
import org.aliquot.people.Role;
import org.aliquot.statistics.LeakyExam.Given;
import org.aliquot.statistics.internal.IntegrityPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 240 people take an exam of 40 questions over four months. In the last, question 7 went around, one learner copied from another,
 * and a third knew many questions by heart. Those are named, and nobody else.
 */
class ExamIntegrityIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int KNOWN = 7;
    private static final int PEOPLE = 60;

    @Autowired
    private ExamIntegrity integrity;

    @Autowired
    private QuestionHistory history;

    private LeakyExam exam;
    private UUID source;
    private UUID copier;
    private UUID quick;
    private UUID sourceAttempt;
    private UUID copierAttempt;
    private UUID quickAttempt;
    private Instant last;

    @BeforeEach
    void anExamLeaked() {
        exam = new LeakyExam(jdbc, 40, 20261127);
        Seeded random = Seeded.stream(20261127, 1);
        last = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);
        for (int month = 3; month >= 0; month--) {
            Instant start = last.atZone(ZoneOffset.UTC).minusMonths(month).toInstant();
            for (int person = 0; person < PEOPLE; person++) {
                double theta = random.nextGaussian() + (month == 0 ? 0.4 : 0);
                List<Given> given = exam.answers(theta, KNOWN, month == 0 ? 3 : 0, random);
                exam.sit(exam.person("Honest " + person), start, given);
            }
        }
        source = exam.person("Sam Source");
        copier = exam.person("Cleo Copier");
        quick = exam.person("Quinn Quick");
        List<Given> original = exam.answers(-0.4, KNOWN, 3, random);
        sourceAttempt = exam.sit(source, last, original);
        List<Given> copied = new ArrayList<>(original);
        List<Given> own = exam.answers(-0.4, KNOWN, 3, random);
        for (int question = 0; question < 4; question++) {
            copied.set(question, own.get(question));
        }
        copierAttempt = exam.sit(
                copier,
                last.plusSeconds(120),
                copied.stream()
                        .map(given -> new Given(given.option(), given.elapsedMs() + 3_000))
                        .toList());
        List<Given> byHeart = new ArrayList<>(exam.answers(0.5, KNOWN, 3, random));
        for (int question = 10; question < 22; question++) {
            byHeart.set(question, new Given(0, 2_000));
        }
        quickAttempt = exam.sit(quick, last, byHeart);
    }

    @AfterEach
    void nobodyMeetsIt() {
        exam.retire();
    }

    @Test
    void administratorsAreToldWhatWasPlantedAndNothingElse() {
        IntegrityFigures figures = integrity.of(exam.id, Scope.everything(), ZONE);

        assertThat(figures.firstAttempts()).isEqualTo(4 * PEOPLE + 3);
        assertThat(figures.judged()).isEqualTo(40);
        assertThat(figures.easier())
                .extracting(easier -> easier.question().slug())
                .containsExactly(exam.slug(KNOWN));
        assertThat(figures.alike()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one().attempt(), pair.other().attempt()))
                    .containsExactlyInAnyOrder(sourceAttempt, copierAttempt);
            assertThat(pair.atOnce()).isTrue();
            assertThat(pair.same()).isGreaterThan((int) (pair.expected() + 5));
            assertThat(pair.bothWrong()).isGreaterThanOrEqualTo(pair.same());
        });
        assertThat(figures.quick()).singleElement().satisfies(one -> {
            assertThat(one.sitting().attempt()).isEqualTo(quickAttempt);
            assertThat(one.quick()).isEqualTo(12);
            assertThat(one.right()).isEqualTo(12);
        });
        assertThat(figures.shown())
                .hasSize(40)
                .allSatisfy(shown -> assertThat(shown.share().value()).isEqualTo(1));
    }

    @Test
    void questionsMetBeforeAreNoReasonToWonder() {
        List<Given> some = exam.answers(0, KNOWN, 0, Seeded.stream(5, 5));
        exam.sit(quick, last.minus(40, ChronoUnit.DAYS), some);

        IntegrityFigures figures = integrity.of(exam.id, Scope.everything(), ZONE);

        assertThat(figures.quick()).isEmpty();
        assertThat(figures.sittings().asked()).isEqualTo(40);
        assertThat(figures.sittings().again()).isEqualTo(40);
        assertThat(figures.firstAttempts()).as("of each person the first").isEqualTo(4 * PEOPLE + 3);
    }

    @Test
    void whoNeitherSatTogetherNorInOneClassIsNotCompared() {
        jdbc.sql("""
                        update attempt
                        set started_at = started_at + interval '2 hours', ended_at = ended_at + interval '2 hours',
                            final_at = final_at + interval '2 hours'
                        where id = :attempt
                        """).param("attempt", copierAttempt).update();
        assertThat(integrity.of(exam.id, Scope.everything(), ZONE).alike()).isEmpty();

        Person teaches = person(Role.INSTRUCTOR);
        classOf(teaches, source, copier);
        assertThat(integrity.of(exam.id, Scope.everything(), ZONE).alike())
                .singleElement()
                .satisfies(pair -> assertThat(pair.atOnce()).isFalse());
    }

    @Test
    void instructorsAreToldOfTheirOwnLearnersAlone() {
        Person teachesBoth = person(Role.INSTRUCTOR);
        classOf(teachesBoth, source, copier, quick);
        Person teachesOne = person(Role.INSTRUCTOR);
        classOf(teachesOne, source);
        Person stranger = person(Role.INSTRUCTOR);

        IntegrityFigures both = integrity.of(exam.id, Scope.taughtBy(teachesBoth.id()), ZONE);
        assertThat(both.alike()).hasSize(1);
        assertThat(both.quick()).hasSize(1);
        assertThat(both.sittings().seen()).isEqualTo(3);
        for (Person other : List.of(teachesOne, stranger)) {
            IntegrityFigures few = integrity.of(exam.id, Scope.taughtBy(other.id()), ZONE);
            assertThat(few.alike()).isEmpty();
            assertThat(few.quick()).isEmpty();
            assertThat(few.sittings().pairs())
                    .as("a pair stands out among all, whoever reads")
                    .isEqualTo(both.sittings().pairs());
            assertThat(few.easier()).as("questions are judged by everybody").hasSize(1);
        }

        String page = "/teach/quizzes/" + exam.key + "/integrity";
        assertThat(body(teachesBoth, page))
                .contains("Cleo Copier", "Sam Source", "Quinn Quick", "/teach/attempts/" + copierAttempt)
                .doesNotContain("Honest");
        assertThat(body(person(Role.ADMINISTRATOR), page)).contains("Cleo Copier", "Quinn Quick");
        assertThat(body(stranger, page))
                .contains("none of them by learners of your classes", "so no one is shown", exam.slug(KNOWN))
                .doesNotContain("Copier", "Source", "Quick,", "Quinn", "Honest", copierAttempt.toString());
        assertThat(body(teachesOne, page)).doesNotContain("Copier", "Quinn", copierAttempt.toString());
        assertThat(learner().api().get(site() + page).status()).isEqualTo(403);
    }

    @Test
    void aQuestionHasAHistoryThatSaysThatItBecameEasier() {
        SettingHistory known = history.of(exam.slug(KNOWN), ZONE).getFirst();

        assertThat(known.setting()).isEqualTo(Setting.EXAM);
        assertThat(known.periods()).hasSize(4).allSatisfy(month -> {
            assertThat(month.versions()).containsExactly(1);
            assertThat(month.shown()).isEqualTo(month.attempts()).isGreaterThanOrEqualTo(PEOPLE);
            assertThat(requireNonNull(month.medianMs())).isBetween(30_000L, 50_000L);
        });
        assertThat(known.periods().subList(0, 3))
                .allSatisfy(month -> assertThat(
                                requireNonNull(month.discrimination().value()))
                        .isBetween(0.0, 0.9));
        assertThat(known.drift().isEasier()).isTrue();
        assertThat(known.drift().now()).isBetween(PEOPLE / 2, PEOPLE + 3);
        assertThat(known.drift().before())
                .as("only people of a score that was met at both times are compared")
                .isBetween(PEOPLE, 3 * PEOPLE - 1);
        double right = jdbc.sql("""
                        select avg(case when s.credit = 100 then 1.0e0 else 0 end)
                        from scored_answer s
                        join item_version v on v.id = s.item_version_id
                        join item i on i.id = v.item_id
                        join attempt a on a.id = s.attempt_id
                        where i.slug = :slug and a.started_at >= cast(:last as timestamptz)
                        """)
                .param("slug", exam.slug(KNOWN))
                .param("last", last.toString())
                .query(Double.class)
                .single();
        assertThat(known.periods().getLast().right().value()).isEqualTo(right);

        for (int question : new int[] {0, 20, 39}) {
            assertThat(history.of(exam.slug(question), ZONE).getFirst().drift().isEasier())
                    .as("question %d", question)
                    .isFalse();
        }
        assertThat(body(person(Role.INSTRUCTOR), "/teach/items/" + exam.slug(KNOWN) + "/health"))
                .contains("Has become easier: has it become known?", "63 of 63 (100%)")
                .doesNotContain("Honest", "Copier");
        assertThat(body(person(Role.INSTRUCTOR), "/teach/items/" + exam.slug(0) + "/health"))
                .contains("No sign that it changed");
    }

    @Test
    void aSecondAnswerOfALearnerIsShownAndNotCounted() {
        exam.sit(quick, last.plusSeconds(7200), exam.answers(0, KNOWN, 0, Seeded.stream(5, 5)));

        QuestionPeriod month =
                history.of(exam.slug(0), ZONE).getFirst().periods().getLast();
        assertThat(month.shown()).isEqualTo(PEOPLE + 4);
        assertThat(month.right().answers()).isEqualTo(PEOPLE + 3);
    }

    @Test
    void monthsWithFewAnswersStandTogetherAndANewVersionBeginsAPeriod() {
        LeakyExam few = new LeakyExam(jdbc, 5, 9);
        Seeded random = Seeded.stream(9, 9);
        for (int month = 5; month >= 0; month--) {
            if (month == 1) {
                few.change(0);
            }
            for (int person = 0; person < 4; person++) {
                few.sit(
                        few.person("Few"),
                        last.atZone(ZoneOffset.UTC).minusMonths(month).toInstant(),
                        few.answers(0, 0, 0, random));
            }
        }
        few.retire();

        SettingHistory found = history.of(few.slug(0), ZONE).getFirst();

        assertThat(found.periods())
                .extracting(period -> period.right().answers())
                .as("three months of four, one until the new version, two after it")
                .containsExactly(12, 4, 8);
        assertThat(found.periods())
                .extracting(QuestionPeriod::versions)
                .containsExactly(List.of(1), List.of(1), List.of(2));
        assertThat(found.periods().getFirst().to())
                .isEqualTo(found.periods().getFirst().from().plusMonths(2));
        assertThat(found.drift().version()).isEqualTo(2);
        assertThat(found.drift().shift()).as("too few to say anything").isNull();
        assertThat(body(person(Role.INSTRUCTOR), "/teach/items/" + few.slug(0) + "/health"))
                .contains("Not enough data yet", "Version 2", "There are 8 and 0");
    }

    @Test
    void askFewStatementsHoweverManyPeopleThereAre() {
        integrity.of(exam.id, Scope.everything(), ZONE);
        assertThat(statements.during(() -> integrity.of(exam.id, Scope.everything(), ZONE)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(statements.during(() -> history.of(exam.slug(KNOWN), ZONE))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void readByIndexAmongManyAttempts() {
        LeakyExam other = new LeakyExam(jdbc, 1, 3);
        UUID account = other.person("Many");
        jdbc.sql("""
                        with made as (
                          insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                               time_percent, grace_seconds, late_answers, final_at)
                          select gen_random_uuid(), :account, e.id, e.current_version_id, 'exam', 'final', 1, 1, 1,
                                 server_now() - n * interval '1 minute', 100, 120, 'count', server_now()
                          from generate_series(1, 30000) as n
                          cross join exam e
                          where e.key = :key
                          returning id)
                        insert into scored_answer (attempt_id, position, item_version_id, credit)
                        select m.id, 1, v.id, 0
                        from made m
                        cross join item_version v
                        join item i on i.id = v.item_id
                        where i.slug = :slug
                        """)
                .param("account", account)
                .param("key", other.key)
                .param("slug", other.slug(0))
                .update();
        jdbc.sql("analyze attempt; analyze scored_answer").update();

        assertThat(plan(IntegrityPlans.QUESTION))
                .contains("scored_answer_by_item")
                .doesNotContain("Seq Scan on attempt");
        assertThat(plan(IntegrityPlans.COUNTS)).contains("attempt_by_exam").doesNotContain("Seq Scan on attempt");
        assertThat(plan(IntegrityPlans.SITTINGS)).contains("attempt_by_exam").doesNotContain("Seq Scan on attempt");
        other.retire();
    }

    private String plan(String sql) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers) " + sql)
                        .param("slug", exam.slug(KNOWN))
                        .param("exam", exam.id)
                        .param("instructor", null)
                        .param("zone", ZONE.getId())
                        .param("from", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                        .param("most", 500)
                        .query(String.class)
                        .list());
    }

    private void classOf(Person teaches, UUID... learners) {
        String cohort = cohort(teaches);
        for (UUID learner : learners) {
            jdbc.sql("""
                            insert into cohort_member (cohort_id, account_id, joined_at, way)
                            values (cast(:cohort as uuid), :learner, server_now(), 'administrator')
                            """).param("cohort", cohort).param("learner", learner).update();
        }
    }

    private String body(Person person, String path) {
        return person.api().get(site() + path).requireStatus(200).raw().body();
    }
}
