package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.populate.MadeUp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up population is what the product itself would have written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulatedIT extends PlatformTest {

    private static final String[] WORDS = {"--learners", "60", "--attempts", "300", "--seed", "7101", "--into-existing"
    };

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AttemptTable attempts;

    @Autowired
    private ScoreKeeping scores;

    @Autowired
    private Receipts receipts;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PlatformTransactionManager transactions;

    private MadeUp population;

    @BeforeAll
    void populate() {
        population = new MadeUp(context, 7101);
        population.remove();
        population.fill(WORDS);
    }

    @AfterAll
    void remove() {
        population.remove();
    }

    @Test
    void everyAttemptIsScoredAndSealedAsTheProductDoesIt() {
        List<UUID> ids = jdbc.sql("select id from attempt where account_id in " + population.people())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        assertThat(ids).hasSize(300);
        var before = population.digests();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> ids.forEach(this::scoresAgain));
        forgetFormerScores(ids);
        assertThat(population.digests()).isEqualTo(before);
    }

    private void forgetFormerScores(List<UUID> ids) {
        for (String sql : List.of(
                "delete from former_score where attempt_id = any(:ids)",
                "delete from former_answer where attempt_id = any(:ids)",
                "update attempt set scoring = 1 where id = any(:ids)")) {
            jdbc.sql(sql).param("ids", ids.toArray(UUID[]::new)).update();
        }
    }

    private void scoresAgain(UUID id) {
        AttemptRow row = attempts.find(new AttemptId(id)).orElseThrow();
        assertThat(row.ending().receiptHead()).isEqualTo(receipts.head(row));
        String again = ResultJson.STORED.write(scores.keepAnew(row));
        assertThat(json.readTree(row.ending().result())).isEqualTo(json.readTree(again));
    }

    @Test
    void outcomesAreThoseOfTheResults() {
        String wrong = """
                select count(*)
                from attempt a
                left join exam_outcome o on o.attempt_id = a.id
                where a.account_id in %s
                  and (o.attempt_id is null
                       or o.correct <> cast(a.result ->> 'raw' as integer)
                       or o.theta is distinct from cast(a.result ->> 'theta' as float8)
                       or o.scaled is distinct from cast(a.result ->> 'scaled' as integer)
                       or o.passed is distinct from cast(a.result ->> 'pass' as boolean)
                       or o.correct <> (select count(*) from scored_answer s where s.attempt_id = a.id and s.credit = 100)
                       or o.total <> a.length
                       or o.final_at <> a.final_at)
                """.formatted(population.people());
        assertThat(jdbc.sql(wrong).query(Integer.class).single()).isZero();
    }

    /** The deadline as the statement that starts an attempt derives it. */
    @Test
    void attemptsKeepToTheirClock() {
        String wrong = """
                select count(*)
                from attempt a
                join account p on p.id = a.account_id
                where p.id in %s
                  and (a.time_percent <> 100 + p.extra_time_percent
                       or a.deadline is distinct from least(
                            a.started_at + make_interval(secs => cast(a.limit_seconds as float8) * a.time_percent / 100),
                            a.closes_at + make_interval(secs => coalesce(cast(a.limit_seconds as float8), 0)
                                                                * (a.time_percent - 100) / 100))
                       or a.ended_at > a.deadline or a.final_at < a.ended_at or a.final_at >= server_now()
                       or exists (select from response r where r.attempt_id = a.id
                                    and (r.received_at > a.ended_at or r.received_at < a.started_at)))
                """.formatted(population.people());
        assertThat(jdbc.sql(wrong).query(Integer.class).single()).isZero();
    }

    @Test
    void peopleLearnedWhileTheyHadAccess() {
        String wrong = """
                select count(*)
                from lesson_progress p
                where p.account_id in %s
                  and (not exists (select from enrollment e
                                   where e.account_id = p.account_id and e.course_id = p.course_id
                                     and cast(p.started_at at time zone 'America/New_York' as date) >= e.starts_on
                                     and (e.ends_on is null
                                          or cast(p.last_at at time zone 'America/New_York' as date) <= e.ends_on))
                       or p.seconds_spent <> (select sum(t.seconds) from study_time t
                                              where t.account_id = p.account_id and t.lesson_id = p.lesson_id)
                       or p.completed_at < p.started_at or p.last_at > server_now())
                """.formatted(population.people());
        assertThat(jdbc.sql(wrong).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from lesson_progress where account_id in " + population.people())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theirPagesAnswer() {
        String email =
                jdbc.sql("""
                        select p.email
                        from account p
                        join attempt a on a.account_id = p.id
                        where p.id in %s and p.status = 'active' and a.mode = 'exam'
                        order by a.length desc, p.email
                        limit 1
                        """.formatted(population.people())).query(String.class).single();
        Api learner = anonymous().signedIn(email, "aliquot-demo");
        UUID attempt = jdbc.sql("""
                        select a.id from attempt a join account p on p.id = a.account_id
                        where p.email = :email order by a.length desc limit 1
                        """).param("email", email).query(UUID.class).single();
        for (String page : List.of("/result", "/review")) {
            assertThat(learner.get(site() + "/attempts/" + attempt + page).status())
                    .isEqualTo(200);
        }
        for (String page : List.of("/today", "/practice", "/progress", "/courses/mlt")) {
            assertThat(learner.get(site() + page).status()).isEqualTo(200);
        }
        String code = learner.get("/attempts/" + attempt + "/receipt")
                .requireStatus(200)
                .text("/code");
        assertThat(anonymous()
                        .get("/verify/" + code)
                        .requireStatus(200)
                        .json()
                        .path("valid")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theirInstructorsSeeThem() {
        Map<String, @Nullable Object> most =
                jdbc.sql("""
                        select p.email, m.cohort_id, count(*) as members
                        from cohort_instructor i
                        join account p on p.id = i.account_id
                        join cohort_member m on m.cohort_id = i.cohort_id
                        where p.id in %s
                        group by p.email, m.cohort_id
                        order by count(*) desc, p.email
                        limit 1
                        """.formatted(population.people())).query().singleRow();
        Api instructor = anonymous().signedIn(String.valueOf(most.get("email")), "aliquot-demo");
        JsonNode members = instructor
                .get("/cohorts/" + most.get("cohort_id") + "/members")
                .requireStatus(200)
                .json();
        assertThat(members.path("items").size()).hasToString(String.valueOf(most.get("members")));
        assertThat(instructor
                        .get(site() + "/teach/cohorts/" + most.get("cohort_id"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameSeedMakesTheSameAgain() {
        var first = population.digests();
        population.remove();
        population.fill(WORDS);
        assertThat(population.digests()).isEqualTo(first);
    }

    @Test
    void anotherOfTheSameSeedIsRefused() {
        var before = population.digests();
        assertThatThrownBy(() -> population.fill(WORDS)).hasMessageContaining("seed 7101");
        assertThatThrownBy(() -> population.fill("--learners", "1", "--attempts", "1", "--seed", "7102"))
                .hasMessageContaining("--into-existing");
        assertThat(population.digests()).isEqualTo(before);
    }
}
