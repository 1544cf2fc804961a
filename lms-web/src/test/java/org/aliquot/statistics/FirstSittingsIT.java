package org.aliquot.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.classical.FormReliability;
import org.aliquot.classical.ItemAnalysis;
import org.aliquot.classical.ScoreCount;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.classical.ScoreSummary;
import org.aliquot.classical.TestStatistics;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.statistics.internal.FirstSittings;
import org.aliquot.statistics.internal.FirstSittings.Line;
import org.aliquot.statistics.internal.SittingPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;

/** First attempts as they are read for the figures of an exam: the same as counted one by one. */
class FirstSittingsIT extends PlatformTest {

    private static final List<Double> TRUTH =
            IntStream.range(0, 8).mapToObj(i -> -1.2 + i / 3.0).toList();

    private static final ScoresAsked EVERYBODY = new ScoresAsked(Scope.everything(), null, null, null);

    @Autowired
    private FirstSittings sittings;

    @Test
    void theirFiguresAreThoseOfTheAnswersCountedOneByOne() {
        Sitters sitters = sitters(60);
        TestStatistics recount = new ItemAnalysis(responses(sitters)).test();

        List<Line> lines = sittings.scores(exam(sitters), version(sitters), EVERYBODY);
        ScoreSummary summary = ScoreSummary.of(lines.stream()
                .map(line -> new ScoreCount(requireNonNull(line.points()) / 100.0, line.attempts()))
                .toList());
        List<AnswerCounts> answers = answers(sitters, EVERYBODY);
        Double alpha = FormReliability.of(answers, ScoreFigures.LEAST).value();

        assertThat(summary.persons()).isEqualTo(60);
        assertThat(summary.mean()).isCloseTo(recount.mean(), within(1e-9));
        assertThat(summary.sd()).isCloseTo(recount.sd(), within(1e-9));
        assertThat(requireNonNull(alpha)).isCloseTo(recount.alpha(), within(1e-9));
        assertThat(summary.errorOfMeasurement(alpha)).isCloseTo(recount.sem(), within(1e-9));
        int passed = lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.pass()))
                .mapToInt(Line::attempts)
                .sum();
        assertThat((long) passed)
                .isEqualTo(jdbc.sql("select count(*) from attempt where exam_id = :exam and result ->> 'pass' = 'true'")
                        .param("exam", exam(sitters))
                        .query(Long.class)
                        .single());
    }

    @Test
    void aSecondAttemptCountsNowhere() {
        Sitters sitters = sitters(5);
        UUID again = sitters.person();
        sitters.attempt(again, "tutor", credits(100), TRUTH.size());
        sitters.attempt(again, "exam", credits(0), TRUTH.size());
        sitters.attempt(again, "exam", credits(100), TRUTH.size());
        score(sitters);

        assertThat(attempts(sitters, EVERYBODY)).isEqualTo(6);
        assertThat(answers(sitters, EVERYBODY))
                .allSatisfy(question -> assertThat(question.answers()).isEqualTo(6));
        assertThat(sittings.scores(exam(sitters), version(sitters), EVERYBODY))
                .filteredOn(line -> Integer.valueOf(0).equals(line.points()))
                .isNotEmpty();
    }

    @Test
    void daysChooseByTheBeginAndALaterAttemptStaysASecondOne() {
        Sitters sitters = sitters(3);
        UUID again = sitters.person();
        sitters.attempt(again, "exam", credits(0), TRUTH.size());
        Instant later = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        sitters.attempt(again, "exam", credits(100), TRUTH.size());
        jdbc.sql("""
                        update attempt set started_at = started_at + interval '4 days'
                        where account_id = :account and id = (select max(id::text)::uuid from attempt where account_id = :account)
                        """).param("account", again).update();
        score(sitters);

        assertThat(attempts(sitters, new ScoresAsked(Scope.everything(), null, null, later)))
                .isEqualTo(4);
        assertThat(attempts(sitters, new ScoresAsked(Scope.everything(), null, later, null)))
                .isZero();
    }

    @Test
    void anInstructorSeesTheirLearnersAndAClassItsMembers() {
        Person teaches = person(Role.INSTRUCTOR);
        Person one = learner();
        Person other = learner();
        String cohort = cohort(teaches, one);
        String second = cohort(teaches, other);
        Sitters sitters = sitters(4);
        jdbc.sql("insert into exam_course (exam_id, course_slug) values (:exam, 'mlt')")
                .param("exam", exam(sitters))
                .update();
        for (Person person : List.of(one, other)) {
            sitters.attempt(person.id().value(), "exam", credits(100), TRUTH.size());
        }
        score(sitters);

        Scope scope = Scope.taughtBy(teaches.id());
        assertThat(attempts(sitters, EVERYBODY)).isEqualTo(6);
        assertThat(attempts(sitters, new ScoresAsked(scope, null, null, null))).isEqualTo(2);
        assertThat(attempts(sitters, new ScoresAsked(scope, UUID.fromString(second), null, null)))
                .isEqualTo(1);
        Person stranger = person(Role.INSTRUCTOR);
        assertThat(attempts(
                        sitters, new ScoresAsked(Scope.taughtBy(stranger.id()), UUID.fromString(cohort), null, null)))
                .isZero();
    }

    @Test
    void amongManyAttemptsOnlyThoseOfTheExamAreRead() {
        Sitters sitters = sitters(40);
        Sitters others = new Sitters(jdbc);
        UUID account = others.person();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                             time_percent, grace_seconds, late_answers, final_at)
                        select gen_random_uuid(), :account, :exam, :version, 'exam', 'final', 1, 8, 1,
                               server_now() - n * interval '1 minute', 100, 120, 'count', server_now()
                        from generate_series(1, 30000) as n
                        """)
                .param("account", account)
                .param("exam", exam(others))
                .param("version", version(others))
                .update();
        jdbc.sql("analyze attempt").update();

        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers) " + SittingPlans.SCORES)
                        .param("exam", exam(sitters))
                        .param("version", version(sitters))
                        .param("instructor", null)
                        .param("cohort", null)
                        .param("from", null)
                        .param("until", null)
                        .param("most", 5000)
                        .query(String.class)
                        .list());

        assertThat(plan).doesNotContain("Seq Scan on attempt").contains("attempt_by_");
        assertThat(attempts(others, EVERYBODY)).as("one person").isEqualTo(1);
    }

    private int attempts(Sitters sitters, ScoresAsked asked) {
        return sittings.scores(exam(sitters), version(sitters), asked).stream()
                .mapToInt(Line::attempts)
                .sum();
    }

    private List<AnswerCounts> answers(Sitters sitters, ScoresAsked asked) {
        Map<ItemVersionId, Tally> tallies = sittings.answers(exam(sitters), version(sitters), asked, true, true);
        assertThat(tallies.values())
                .allSatisfy(tally -> assertThat(tally.medianMs()).isEqualTo(1000));
        return tallies.values().stream().map(Tally::answers).toList();
    }

    private Sitters sitters(int people) {
        Sitters sitters = new Sitters(jdbc);
        TRUTH.forEach(sitters::question);
        sitters.sit(people, 0, TRUTH);
        score(sitters);
        return sitters;
    }

    private static List<Integer> credits(int each) {
        return new ArrayList<>(TRUTH.stream().map(_ -> each).toList());
    }

    /** As scoring leaves it: half of the questions pass. */
    private void score(Sitters sitters) {
        jdbc.sql("""
                        update attempt a
                        set result = (select jsonb_build_object('raw', count(*) filter (where s.credit = 100), 'total', count(*),
                                                                'pass', 2 * count(*) filter (where s.credit = 100) >= count(*))
                                      from scored_answer s
                                      where s.attempt_id = a.id)
                        where a.exam_id = :exam
                        """).param("exam", exam(sitters)).update();
    }

    private UUID exam(Sitters sitters) {
        return jdbc.sql("select id from exam where key = :key")
                .param("key", sitters.exam)
                .query(UUID.class)
                .single();
    }

    private ExamVersionId version(Sitters sitters) {
        return new ExamVersionId(jdbc.sql("select id from exam_version where exam_id = :exam")
                .param("exam", exam(sitters))
                .query(UUID.class)
                .single());
    }

    private ScoreMatrix responses(Sitters sitters) {
        var responses = new ScoreMatrix.Builder(TRUTH.size());
        RowCallbackHandler add = row -> {
            responses.answer(row.getInt("position") - 1, row.getBoolean("correct"));
            if (row.getInt("position") == TRUTH.size()) {
                responses.endPerson();
            }
        };
        jdbc.sql("""
                        select s.position, s.credit = 100 as correct
                        from scored_answer s
                        join attempt a on a.id = s.attempt_id
                        where a.exam_id = :exam
                        order by a.id, s.position
                        """).param("exam", exam(sitters)).query(add);
        return responses.build();
    }
}
