package org.aliquot.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.ItemAnalysis;
import org.aliquot.classical.ItemStatistics;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.statistics.internal.AnswerTallies;
import org.aliquot.statistics.internal.TallyPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts of answers that are always ready: the same figures as from the answers themselves. */
class AnswerStatisticsIT extends PlatformTest {

    private static final List<Double> TRUTH =
            IntStream.range(0, 12).mapToObj(i -> -1.5 + i / 4.0).toList();

    @Autowired
    private AnswerStatistics statistics;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AnswerTallies tallies;

    @Autowired
    private BankNews news;

    @Autowired
    private JobWorker worker;

    @AfterEach
    void forget() {
        Jobs.forget(jdbc);
    }

    @Test
    void agreeWithTheClassicalAnalysisOfTheAnswers() {
        Sitters sitters = sitters(300);
        countThoseOf(sitters);
        List<ItemStatistics> reference = new ItemAnalysis(responses(sitters)).items();

        for (int question = 0; question < TRUTH.size(); question++) {
            ItemFigures figures = exam(sitters.version(question));
            assertThat(figures.answers()).isEqualTo(300);
            assertThat(requireNonNull(figures.right().value()))
                    .isCloseTo(reference.get(question).p(), within(1e-9));
            assertThat(requireNonNull(figures.discrimination().value()))
                    .isCloseTo(reference.get(question).pointBiserialRest(), within(1e-9));
            assertThat(figures.medianMs()).isEqualTo(1000);
        }
    }

    @Test
    void areCountedOnceHoweverOftenTheNewsComes() {
        Sitters sitters = sitters(40);
        countThoseOf(sitters);
        List<String> counted = counts(sitters);

        assertThat(tallies.count(attempts(sitters))).isZero();
        assertThat(counts(sitters)).isEqualTo(counted);
        countAnew();
        assertThat(counts(sitters)).as("from zero").isEqualTo(counted);
    }

    @Test
    void areCountedAlthoughAnEarlierScoringCouldNotBe() {
        Api learner = learner().api();
        String attempt = learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        jdbc.sql("insert into untallied_attempt (attempt_id, tries) values (cast(:attempt as uuid), 5)")
                .param("attempt", attempt)
                .update();

        learner.post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);

        awaitCounted(attempt);
    }

    @Test
    void keepExamAndTutorModeApart() {
        Sitters sitters = sitters(35);
        sitters.attempt(sitters.person(), "tutor", TRUTH.stream().map(_ -> 100).toList(), TRUTH.size());
        countThoseOf(sitters);

        Map<Setting, Tally> found = tallies(sitters.version(0));
        assertThat(requireNonNull(found.get(Setting.EXAM)).answers().answers()).isEqualTo(35);
        assertThat(requireNonNull(found.get(Setting.TUTOR)).answers().answers()).isEqualTo(1);
        assertThat(requireNonNull(found.get(Setting.TUTOR))
                        .answers()
                        .discrimination(0)
                        .value())
                .isNull();
    }

    @Test
    void leaveQuestionsThatNobodyOpenedOutOfTheTimes() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        awaitNoneWaits();
        int before = timed(attempt);

        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitCounted(attempt);

        assertThat(timed(attempt)).isEqualTo(before);
    }

    @Test
    void holdTermsThatWereTypedButNobodysOwnWords() {
        Sitters sitters = sitters(2);
        String words = "Signed, Zephyrine Quill, who would draw the tube anew because the first one was clotted.";
        typed(sitters, "clotted");
        typed(sitters, words);
        countThoseOf(sitters);

        assertThat(counts(sitters))
                .anyMatch(row -> row.contains("clotted"))
                .noneMatch(row -> row.contains("Zephyrine"));
        assertThat(exam(sitters.version(0)).answers()).isEqualTo(2);
    }

    /** By one of them, to a question that nobody has typed an answer to. */
    private void typed(Sitters sitters, String text) {
        jdbc.sql("""
                        update scored_answer
                        set payload = jsonb_build_object('text', cast(:text as text))
                        where (attempt_id, position) = (
                          select s.attempt_id, s.position
                          from scored_answer s
                          where s.attempt_id = any(:attempts) and s.item_version_id = :item and s.payload ->> 'text' is null
                          limit 1
                        )
                        """)
                .param("text", text)
                .param("attempts", attempts(sitters).toArray(UUID[]::new))
                .param("item", sitters.version(0))
                .update();
    }

    private int timed(String attempt) {
        return jdbc.sql("""
                        select coalesce(sum(t.answers), 0)
                        from time_tally t
                        join attempt_item i on i.item_version_id = t.item_version_id
                        where i.attempt_id = cast(:id as uuid)
                        """).param("id", attempt).query(Integer.class).single();
    }

    private void awaitNoneWaits() {
        Await.until(
                "all counted",
                () -> jdbc.sql("select count(*) from untallied_attempt u join attempt a on a.id = u.attempt_id")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    @Test
    void areCountedAnewWhileSomebodyReadsThem() {
        int uses = requireNonNull(transaction.execute(_ -> {
            int read = count("item_use");
            CompletableFuture.runAsync(tallies::forget)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
            return read + count("answer_tally");
        }));
        countAnew();

        assertThat(uses).isNotNegative();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void followAnAttemptThatEndsAndIsScoredAnew() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitCounted(attempt);
        UUID version = jdbc.sql(
                        "select item_version_id from scored_answer where attempt_id = cast(:id as uuid) and position = 1")
                .param("id", attempt)
                .query(UUID.class)
                .single();
        int before = tally(version).answers().answers();

        // the first answer turns out to be right after all
        jdbc.sql("""
                        with gone as (
                          delete from scored_answer where attempt_id = cast(:id as uuid) returning *),
                        kept as (
                          insert into former_answer (attempt_id, scoring, position, item_version_id, area, payload, credit, elapsed_ms)
                          select attempt_id, 1, position, item_version_id, area, payload, credit, elapsed_ms from gone),
                        anew as (
                          insert into scored_answer (attempt_id, position, item_version_id, area, payload, credit, elapsed_ms)
                          select attempt_id, position, item_version_id, area, payload,
                                 case when position = 1 then 100 else credit end, elapsed_ms
                          from gone)
                        update attempt set scoring = 2 where id = cast(:id as uuid)
                        """).param("id", attempt).update();
        int right = right(version);
        tallies.count(List.of(UUID.fromString(attempt)));

        assertThat(right(version)).isEqualTo(right + 1);
        assertThat(tally(version).answers().answers()).isEqualTo(before);
        tallies.count(List.of(UUID.fromString(attempt)));
        assertThat(right(version)).as("told twice").isEqualTo(right + 1);
    }

    @Test
    void areReadFromTheCountsOfTheQuestionAlone() {
        Sitters sitters = sitters(60);
        countThoseOf(sitters);
        jdbc.sql("analyze answer_tally").update();
        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off) " + TallyPlans.ANSWERS)
                        .param("items", new UUID[] {sitters.version(0)})
                        .param("exam", null)
                        .query(String.class)
                        .list());

        assertThat(plan).doesNotContain("Seq Scan on answer_tally");
    }

    @Test
    void reachTheBanksList() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        jdbc.sql("delete from stale_figures").update();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitCounted(attempt);
        news.round();

        assertThat(jdbc.sql("""
                                select min(f.answers)
                                from scored_answer s
                                join item_version v on v.id = s.item_version_id
                                left join item_figures f on f.item_id = v.item_id
                                where s.attempt_id = cast(:id as uuid) and f.last_used is not null
                                """).param("id", attempt).query(Integer.class).single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from stale_figures")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areShownByQuizToStaffAndCountedAnewByAdministrators() {
        Person learner = learner();
        assertThat(learner.api().get("/exams/quick-check/analysis").status()).isEqualTo(403);
        assertThat(person(Role.INSTRUCTOR)
                        .api()
                        .get("/exams/quick-check/analysis")
                        .json()
                        .path("questions")
                        .isArray())
                .isTrue();
        assertThat(person(Role.INSTRUCTOR).api().post("/answer-counting", "").status())
                .isEqualTo(403);
        person(Role.ADMINISTRATOR).api().post("/answer-counting", "").requireStatus(202);
        worker.run();
        assertThat(person(Role.ADMINISTRATOR).api().get("/answer-counting").text("/state"))
                .isEqualTo("done");
    }

    private Sitters sitters(int people) {
        Sitters sitters = new Sitters(jdbc);
        TRUTH.forEach(sitters::question);
        sitters.sit(people, 0, TRUTH);
        return sitters;
    }

    private void countThoseOf(Sitters sitters) {
        tallies.count(attempts(sitters));
    }

    /** All that there are, of other tests as well. */
    private void countAnew() {
        statistics.countAnew(AccountId.next());
        worker.run();
        assertThat(statistics.counting().orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    private Map<Setting, Tally> tallies(UUID version) {
        ItemVersionId id = new ItemVersionId(version);
        return statistics.tallies(List.of(id)).getOrDefault(id, Map.of());
    }

    private Tally tally(UUID version) {
        return requireNonNull(tallies(version).get(Setting.EXAM));
    }

    private ItemFigures exam(UUID version) {
        return statistics.figures(Setting.EXAM, tally(version));
    }

    private int right(UUID version) {
        return tally(version).answers().counts().stream()
                .filter(count -> count.correct())
                .mapToInt(count -> count.count())
                .sum();
    }

    private List<UUID> attempts(Sitters sitters) {
        return jdbc.sql("select a.id from attempt a join exam e on e.id = a.exam_id where e.key = :exam order by a.id")
                .param("exam", sitters.exam)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    private List<String> counts(Sitters sitters) {
        return jdbc.sql("""
                        select t::text
                        from answer_tally t
                        join exam_version v on v.id = t.exam_version_id
                        join exam e on e.id = v.exam_id
                        where e.key = :exam
                        order by 1
                        """)
                .param("exam", sitters.exam)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private ScoreMatrix responses(Sitters sitters) {
        var responses = new ScoreMatrix.Builder(TRUTH.size());
        jdbc.sql("""
                        select s.position, s.credit = 100 as correct
                        from scored_answer s
                        join attempt a on a.id = s.attempt_id
                        join exam e on e.id = a.exam_id
                        where e.key = :exam
                        order by a.id, s.position
                        """).param("exam", sitters.exam).query((RowCallbackHandler) row -> {
            responses.answer(row.getInt("position") - 1, row.getBoolean("correct"));
            if (row.getInt("position") == TRUTH.size()) {
                responses.endPerson();
            }
        });
        return responses.build();
    }
}
