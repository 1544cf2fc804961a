package org.aliquot.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.jobs.Job;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calibrations in the background, and what becomes of them. */
class CalibrationIT extends PlatformTest {

    private static final List<Double> TRUTH =
            IntStream.range(0, 20).mapToObj(i -> -1.0 + i / 10.0).toList();

    @Autowired
    private Calibrations calibrations;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private JobWorker worker;

    @Autowired
    private DataSource database;

    @AfterEach
    void forget() {
        Jobs.forget(jdbc);
    }

    @Test
    void theFirstIsLinkedToTheRatingsAndHoldsWhenAdopted() {
        Sitters sitters = sitters(400);
        CalibrationView done = calibrated(sitters);

        CalibrationSummary summary = requireNonNull(done.summary());
        assertThat(summary.persons()).isEqualTo(400);
        assertThat(summary.answers()).isEqualTo(400 * 20);
        assertThat(summary.convergence().converged()).isTrue();
        assertThat(summary.anchors()).isZero();
        List<CalibratedQuestion> found = calibrations.questions(done.job().id());
        assertThat(found.stream()
                        .mapToDouble(item -> requireNonNull(item.estimate().b()))
                        .average()
                        .orElseThrow())
                .as("the mean of the ratings, which are all 0.5")
                .isCloseTo(0.5, within(1e-6));
        // the truth has the mean -0.05, so on the ratings' scale each stands .55 higher
        for (int i = 0; i < 20; i++) {
            CalibratedQuestion item = question(found, sitters, i);
            assertThat(item.estimate().b())
                    .isCloseTo(
                            TRUTH.get(i) + 0.55,
                            within(4.5 * requireNonNull(item.estimate().seB())));
            assertThat(item.estimate().infit()).isBetween(0.8, 1.2);
        }

        var decided = calibrations.decide(done.job().id(), true, "It fits", somebody());
        assertThat(((DecisionResult.Decided) decided).adopted()).isEqualTo(20);
        assertThat(known(sitters, 7).b())
                .isEqualTo(question(found, sitters, 7).estimate().b());
        assertThat(known(sitters, 7).answers()).isEqualTo(400);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'calibration.adopted' and subject_id = :id")
                        .param("id", done.job().id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(calibrations.decide(done.job().id(), false, "Again", somebody()))
                .isEqualTo(new DecisionResult.Refused("Someone has decided meanwhile."));
    }

    @Test
    void laterOnesKeepTheScaleAndFindWhatDrifted() {
        Sitters sitters = sitters(400);
        CalibrationView first = calibrated(sitters);
        CalibrationView meanwhile = calibrated(sitters);
        calibrations.decide(first.job().id(), true, "It fits", somebody());
        double before = known(sitters, 3).b();
        assertThat(calibrations.decide(meanwhile.job().id(), true, "Also fits", somebody()))
                .isInstanceOf(DecisionResult.Refused.class);

        // abler people; one question leaked, one is new
        sitters.question(-2);
        List<Double> now = new ArrayList<>(TRUTH);
        now.set(12, TRUTH.get(12) - 3);
        now.add(0.3);
        sitters.sit(400, 1.5, now);
        CalibrationView later = calibrated(sitters);
        List<CalibratedQuestion> found = calibrations.questions(later.job().id());

        assertThat(question(found, sitters, 3).anchor()).isTrue();
        assertThat(question(found, sitters, 3).estimate().b()).isEqualTo(before);
        assertThat(question(found, sitters, 12).isDrifted()).isTrue();
        assertThat(requireNonNull(question(found, sitters, 12).drift().displacement()))
                .isNegative();
        CalibratedQuestion pilot = question(found, sitters, 20);
        assertThat(pilot.estimate().b()).isCloseTo(0.3 + 0.55, within(0.6));
        assertThat(requireNonNull(later.summary()).anchors()).isBetween(17, 19);

        calibrations.decide(later.job().id(), true, "New questions", somebody());
        assertThat(known(sitters, 20).b()).isEqualTo(pilot.estimate().b());
        assertThat(known(sitters, 3).b()).as("held").isEqualTo(before);
    }

    @Test
    void onlyFirstAnswersInExamModeThatWereReachedCount() {
        Sitters sitters = new Sitters(jdbc);
        for (int i = 0; i < 4; i++) {
            sitters.question(0);
        }
        List<Integer> half = List.of(100, 0, 100, 0);
        List<Integer> other = List.of(0, 100, 0, 100);
        UUID keen = sitters.person();
        sitters.attempt(keen, "tutor", half, 4);
        sitters.attempt(keen, "exam", half, 3);
        sitters.attempt(keen, "exam", other, 4);
        sitters.attempt(sitters.person(), "exam", other, 4);
        sitters.attempt(sitters.person(), "exam", half, 0);

        CalibrationSummary summary = requireNonNull(calibrated(sitters).summary());

        // three of the first attempt, the fourth question of the second, four of another person
        assertThat(summary.answers()).isEqualTo(8);
        assertThat(summary.persons()).isEqualTo(3);
    }

    @Test
    void withoutAnswersItSaysSo() {
        UUID id = calibrations.start("nobody-sat-this", CalibrationModel.RASCH, somebody());
        worker.run();
        Job job = calibrations.find(id).orElseThrow().job();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).startsWith("There are no answers yet");
        assertThat(calibrations.decide(id, true, "Why not", somebody())).isInstanceOf(DecisionResult.Refused.class);
    }

    @Test
    void slopesAreToLookAtOnly() {
        Sitters sitters = sitters(500);
        UUID id = calibrations.start(sitters.exam, CalibrationModel.TWO_PARAMETER, somebody());
        worker.run();
        assertThat(question(calibrations.questions(id), sitters, 5).estimate().a())
                .isBetween(0.5, 1.6);
        assertThat(calibrations.decide(id, true, "Slopes", somebody())).isInstanceOf(DecisionResult.Refused.class);
    }

    @Test
    void oneInWhoseMidstTheServerDiedIsRunAgainOnceAndThenRefused() {
        Sitters sitters = sitters(60);
        UUID id = calibrations.start(sitters.exam, CalibrationModel.RASCH, somebody());
        jdbc.sql("update job set state = 'running', tries = 1 where kind = 'calibration'")
                .update();
        worker.run();
        assertThat(calibrations.find(id).orElseThrow().job().state()).isEqualTo(JobState.DONE);

        UUID second = calibrations.start(sitters.exam, CalibrationModel.RASCH, somebody());
        jdbc.sql("update job set state = 'running', tries = 2 where id = :id")
                .param("id", second)
                .update();
        worker.run();
        assertThat(calibrations.find(second).orElseThrow().job().failure()).contains("stopped twice");
    }

    @Test
    void oneNodeWorksAtATime() throws SQLException {
        UUID id = calibrations.start("nobody-sat-this", CalibrationModel.RASCH, somebody());
        assertThat(calibrations.start("nobody-sat-this", CalibrationModel.RASCH, somebody()))
                .as("asked twice, one job")
                .isEqualTo(id);
        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + 0x6A6F6273 + ", hashtext('statistics'))");
            worker.run();
            assertThat(calibrations.find(id).orElseThrow().job().state()).isEqualTo(JobState.WAITING);
            statement.execute("select pg_advisory_unlock(" + 0x6A6F6273 + ", hashtext('statistics'))");
        }
        worker.run();
        assertThat(calibrations.find(id).orElseThrow().job().state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void theApiStartsShowsAndDecides() {
        Api staff = person(Role.INSTRUCTOR).api();
        staff.post("/calibrations", "{\"exam\": \"no-such-exam\"}").requireStatus(422);
        staff.post("/calibrations", "{\"model\": \"jml\"}").requireStatus(422);
        Sitters sitters = sitters(120);
        UUID id = calibrations.start(sitters.exam, CalibrationModel.RASCH, somebody());
        assertThat(staff.get("/calibrations/" + id).text("/job/state")).isEqualTo("waiting");
        staff.post("/calibrations/" + id + "/decision", "{\"adopt\": true, \"reason\": \"Now\"}")
                .requireStatus(409);
        worker.run();

        assertThat(staff.get("/calibrations/" + id)
                        .json()
                        .at("/summary/persons")
                        .asInt())
                .isEqualTo(120);
        assertThat(staff.get("/calibrations/" + id + "/items").json().path("items"))
                .hasSize(20);
        staff.post("/calibrations/" + id + "/decision", "{\"adopt\": false, \"reason\": \"\"}")
                .requireStatus(422);
        assertThat(staff.post("/calibrations/" + id + "/decision", "{\"adopt\": false, \"reason\": \"Too few\"}")
                        .requireStatus(200)
                        .json()
                        .at("/decision/adopted")
                        .asBoolean())
                .isFalse();
        assertThat(known(sitters, 0).answers()).isZero();
        staff.post("/calibrations", "{}").requireStatus(202);
    }

    private Sitters sitters(int people) {
        Sitters sitters = new Sitters(jdbc);
        TRUTH.forEach(_ -> sitters.question(0.5));
        sitters.sit(people, 0.5, TRUTH);
        return sitters;
    }

    private CalibrationView calibrated(Sitters sitters) {
        UUID id = calibrations.start(sitters.exam, CalibrationModel.RASCH, somebody());
        worker.run();
        CalibrationView done = calibrations.find(id).orElseThrow();
        assertThat(done.job().failure()).isNull();
        return done;
    }

    private static CalibratedQuestion question(List<CalibratedQuestion> found, Sitters sitters, int number) {
        return found.stream()
                .filter(item -> item.version().value().equals(sitters.version(number)))
                .findFirst()
                .orElseThrow();
    }

    private ItemDifficulty known(Sitters sitters, int number) {
        ItemVersionId version = new ItemVersionId(sitters.version(number));
        return requireNonNull(difficulties
                .asOf(
                        Collections.singleton(version),
                        jdbc.sql("select server_now()")
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                .get(version));
    }

    private AccountId somebody() {
        return person(Role.INSTRUCTOR).id();
    }
}
