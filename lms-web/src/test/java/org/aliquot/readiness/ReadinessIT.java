package org.aliquot.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.populate.MadeUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whether somebody is ready is said with its range, or it is said what is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadinessIT extends PlatformTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private OwnReadiness readiness;

    @Autowired
    private ExamHabits habits;

    @Autowired
    private RealResults results;

    @Autowired
    private TrackRecord record;

    @Autowired
    private TargetExams targets;

    private MadeUp population;
    private TargetExam mlt;
    private AccountId busiest;

    @BeforeAll
    void populate() {
        population = new MadeUp(context, 7231);
        population.remove();
        population.fill(
                "--learners", "40", "--attempts", "720", "--seed", "7231", "--course", "mlt", "--into-existing");
        mlt = targets.find("ascp-mlt").orElseThrow();
        busiest = jdbc.sql("""
                        select a.account_id
                        from attempt a
                        join exam_version v on v.id = a.exam_version_id and v.spec #>> '{exam,blueprint}' = 'ascp-mlt'
                        join scored_answer s on s.attempt_id = a.id
                        where a.account_id in %s
                          and a.mode = 'exam'
                          and a.status = 'final'
                          and a.limit_seconds is not null
                          and s.payload is not null
                          and s.elapsed_ms > 0
                        group by a.account_id
                        order by count(*) desc
                        limit 1
                        """.formatted(population.people()))
                .query((row, number) -> AccountId.in(row, "account_id"))
                .single();
    }

    @AfterAll
    void remove() {
        jdbc.sql("delete from reported_result where account_id in " + population.people())
                .update();
        population.remove();
    }

    @Test
    void withoutEnoughAnswersItSaysHowManyAreMissingAndWhere() {
        Standpoint nothing = readiness.of(mastery.of(learner().id(), mlt));
        assertThat(nothing).isInstanceOfSatisfying(Standpoint.TooEarly.class, early -> {
            assertThat(early.answers()).isZero();
            assertThat(early.more()).isEqualTo(OwnReadiness.LEAST);
            assertThat(early.missing()).containsOnlyKeys(mlt.shares().keySet());
        });
    }

    @Test
    void withEnoughAnswersTheChanceLiesWithinItsRange() {
        LearnerMastery own = mastery.of(busiest, mlt);
        assertThat(readiness.of(own)).isInstanceOfSatisfying(Standpoint.Estimated.class, estimated -> {
            assertThat(estimated.chance().chance())
                    .isBetween(estimated.chance().low(), estimated.chance().high());
            assertThat(estimated.answers()).isEqualTo(own.mastery().answers());
            assertThat(estimated.days()).isPositive();
        });
    }

    @Test
    void theTrendEndsWithToday() {
        LearnerMastery own = mastery.of(busiest, mlt);
        List<WeekPoint> trend = readiness.trend(own.evidence());
        assertThat(trend).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        assertThat(trend.getLast().day()).isEqualTo(own.evidence().today());
        assertThat(readiness.of(own))
                .isInstanceOfSatisfying(
                        Standpoint.Estimated.class,
                        now -> assertThat(trend.getLast().chance()).isEqualTo(now.chance()));
    }

    @Test
    void aChangedAnswerCountsByItsFirstAndItsLastChoice() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        for (int position = 1; position <= 5; position++) {
            String path = "/attempts/" + attempt + "/items/" + position;
            var options = learner.api().get(path).requireStatus(200).json().path("options");
            for (int revision = 1; revision <= 2; revision++) {
                learner.api()
                        .put(
                                "/attempts/" + attempt + "/responses/" + position,
                                "{\"lease\": 1, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}"
                                        .formatted(
                                                revision,
                                                options.path(revision - 1)
                                                        .path("id")
                                                        .asString()))
                        .requireStatus(200);
            }
        }
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        int right = jdbc.sql("select count(*) from scored_answer where attempt_id = cast(:id as uuid) and credit = 100")
                .param("id", attempt)
                .query(Integer.class)
                .single();

        ChangedAnswers changes = habits.changes(learner.id());
        assertThat(changes.all()).isEqualTo(5);
        assertThat(changes.wrongToRight()).isEqualTo(right);
    }

    @Test
    void paceIsSaidFromAnswersUnderTheClock() {
        assertThat(habits.pace(busiest, mlt)).isPresent();
        assertThat(habits.pace(learner().id(), mlt)).isEmpty();
    }

    @Test
    void aRealResultKeepsTheChanceThatWasGivenBeforeIt() {
        LocalDate today = mastery.of(busiest, mlt).evidence().today();
        var report = new ResultReport("ascp-mlt", today, false, 380, List.of("BB", "CHEM"));
        assertThat(results.report(busiest, report)).isInstanceOf(ReportResult.Kept.class);
        assertThat(results.report(busiest, report)).isInstanceOf(ReportResult.Kept.class);
        assertThat(results.of(busiest)).singleElement().satisfies(kept -> {
            assertThat(kept.below()).containsExactly("BB", "CHEM");
            assertThat(kept.passed()).isFalse();
        });
        assertThat(jdbc.sql("select chance from reported_result where account_id = :id")
                        .param("id", busiest)
                        .query(Double.class)
                        .single())
                .isBetween(0.0, 1.0);
        assertThat(record.verification()).as("nothing is claimed of so few").isEmpty();
    }

    @Test
    void nobodyMakesTheRecordAlone() {
        int before = new TrackRecord(jdbc).results();
        AccountId one = learner().id();
        jdbc.sql("""
                        insert into reported_result (id, account_id, target, sat_on, passed, below, chance, reported_at, version)
                        select gen_random_uuid(), :account, 'ascp-mlt', current_date - n, false, '{}', 0.9, server_now(), 0
                        from generate_series(1, 50) n
                        """).param("account", one).update();
        try {
            assertThat(new TrackRecord(jdbc).results()).isEqualTo(before + 3);
        } finally {
            jdbc.sql("delete from reported_result where account_id = :account")
                    .param("account", one)
                    .update();
        }
    }

    @Test
    void aResultOfTomorrowOrOfNoSuchAreaIsRefused() {
        AccountId learner = learner().id();
        LocalDate today = mastery.of(learner, mlt).evidence().today();
        assertThat(results.report(learner, new ResultReport("ascp-mlt", today.plusDays(1), true, null, List.of())))
                .isEqualTo(new ReportResult.Refused(ReportResult.Reason.DAY));
        assertThat(results.report(learner, new ResultReport("ascp-mlt", today, false, null, List.of("XX"))))
                .isEqualTo(new ReportResult.Refused(ReportResult.Reason.AREA));
        assertThat(results.report(learner, new ResultReport("none", today, false, null, List.of())))
                .isEqualTo(new ReportResult.Refused(ReportResult.Reason.UNKNOWN_EXAM));
    }
}
