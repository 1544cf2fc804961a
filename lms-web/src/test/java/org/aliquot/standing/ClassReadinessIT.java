package org.aliquot.standing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.Scope;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SharedMistake;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.readiness.Standpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How ready a class is: what is kept is what each learner is told, and looking at it costs the same for three and for thirty. */
class ClassReadinessIT extends PlatformTest {

    @Autowired
    private StandingRounds rounds;

    @Autowired
    private Standings standings;

    @Autowired
    private StandingTable table;

    @Autowired
    private SchoolStandings school;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private OwnReadiness readiness;

    @Autowired
    private Goals goals;

    @Autowired
    private CourseTargets targets;

    private Person instructor;
    private Person learner;
    private UUID cohort;

    @BeforeEach
    void haveAClass() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = UUID.fromString(cohort(instructor, learner));
    }

    @Test
    void whatIsKeptIsWhatTheLearnerIsTold() {
        goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, Set.of(DayOfWeek.MONDAY), 45));
        sit("mlt-placement");
        rounds.count(cohort);

        Standing kept = standing(learner);
        LearnerMastery own = mastery.of(learner.id(), target(kept.target()));
        assertThat(kept.answers()).isEqualTo(own.mastery().answers()).isPositive();
        own.mastery()
                .areas()
                .forEach((area, known) -> assertThat(
                                requireNonNull(kept.areas().get(area)).theta())
                        .isCloseTo(known.ability().theta(), within(1e-9)));
        switch (readiness.of(own)) {
            case Standpoint.TooEarly _ -> assertThat(kept.chance()).isNull();
            case Standpoint.Estimated told ->
                assertThat(kept.chance())
                        .isEqualTo(new Standing.Chance(
                                told.chance().low(),
                                told.chance().chance(),
                                told.chance().high()));
        }
    }

    @Test
    void itIsCountedAgainAfterSomebodyLearnedAndOnceADay() {
        clockForward(Duration.ofMinutes(3));
        rounds.count(cohort);
        assertThat(waiting()).isEmpty();

        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        assertThat(waiting()).containsExactly(learner.id());
        clockForward(Duration.ofMinutes(3));
        rounds.count(cohort);
        assertThat(waiting()).isEmpty();

        clockForward(Duration.ofDays(2));
        assertThat(waiting()).containsExactly(learner.id());
        rounds.count(cohort);
        assertThat(jdbc.sql("select count(*) from learner_standing where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoChoseAnotherExamOfTheCourseIsCountedForThat() {
        rounds.count(cohort);
        String first = standing(learner).target();
        String other = standings.targets("mlt").stream()
                .map(TargetExam::key)
                .filter(key -> !key.equals(first))
                .findFirst()
                .orElseThrow();
        goals.set(learner.id(), null, new GoalWish(other, null, Set.of(DayOfWeek.MONDAY), 45));
        rounds.count(cohort);
        assertThat(standing(learner).target()).isEqualTo(other);
    }

    @Test
    void thePageShowsTheScaleTheAreasAndAFileOfAllOfThem() {
        joined();
        rounds.count(cohort);
        ready(learner, 0.82);

        String path = "/teach/cohorts/" + cohort;
        assertThat(page(path))
                .contains("Chance to pass: 82 percent, likely between 72 and 92 percent")
                .contains("<dt>Expected to pass today</dt><dd>1 of 1</dd>", "1 too new to say", "82%")
                .contains("Not enough answers yet");
        assertThat(page(path + "?view=areas"))
                .contains("the pass point is 400. Stronger color is further from it.")
                .containsPattern("(?s)data-level=\"-1\".*data-tone=\"warn\".*371")
                .as("of one learner there is no middle")
                .doesNotContain("Class median");
        assertThat(page(path + "?show=early"))
                .contains("1 learner", "Not enough answers yet")
                .doesNotContain("Chance to pass: 82");
        assertThat(page(path))
                .as("how many in each band, which lead to them")
                .containsPattern(
                        "(?s)80 to 100%</a>.*?<span>1 learner</span>.*?60 to 79%</a>.*?<span>0 learners</span>");
        assertThat(page(path + "?show=from-80"))
                .contains("Chance to pass: 82")
                .doesNotContain("Not enough answers yet");
        assertThat(page(path + "?show=from-60")).contains("No one matches.");
        assertThat(page(path + "?q=nobody-like-this")).contains("No one matches.");
        String csv = page(path + "/readiness/file?format=csv");
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains(learner.email(), ",0.82,0.72,0.92,120,");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'report.exported' and subject_id = :id")
                        .param("id", cohort.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theMiddleOfTheClassIsToldOfThreeAndShadedByItsDistance() {
        Person second = joined();
        Person third = joined();
        rounds.count(cohort);
        known(learner, -1.2);
        known(second, -0.9);
        assertThat(page("/teach/cohorts/" + cohort + "?view=areas")).doesNotContain("Class median");
        known(third, 0.4);

        assertThat(page("/teach/cohorts/" + cohort + "?view=areas"))
                .containsPattern("(?s)Class median.*?data-level=\"-2\">310 .*?of 3")
                .containsPattern("(?s)data-level=\"1\">440");
    }

    @Test
    void classesStandSideBySideAndEachLearnerCountsOnce() {
        Person second = joined();
        Person third = joined();
        Person fourth = learner();
        String other = cohort(instructor, learner, fourth);
        rounds.count(cohort);
        rounds.count(UUID.fromString(other));
        known(second, -0.9);
        known(third, 0.4);
        known(fourth, 0.6);
        ready(learner, 0.82);
        mistakes(learner, mistake("direction-reversed", 4), mistake("gram-by-shape", 3));
        mistakes(second, mistake("direction-reversed", 2), mistake("gram-by-shape", 3));
        mistakes(fourth, mistake("direction-reversed", 3));
        mistakes(learner, mistake("direction-reversed", 5), mistake("gram-by-shape", 3));
        for (Person one : List.of(learner, third, fourth)) {
            table.keepMistakes(new Waiting(one.id(), "ascp-pbt"), List.of(mistake("tube-order", 4)));
        }

        SchoolStanding all = school.of(Scope.taughtBy(instructor.id()), "mlt", null);
        assertThat(all.learners()).isEqualTo(4);
        assertThat(all.chances()).containsExactly(0.82);
        assertThat(all.areas().getFirst()).satisfies(area -> {
            assertThat(area.known()).isEqualTo(4);
            assertThat(area.below()).isEqualTo(2);
            assertThat(area.median()).isCloseTo((-0.285 + 0.4) / 2, within(1e-9));
        });
        assertThat(all.classes())
                .extracting(
                        one -> one.areas().getFirst().known(),
                        one -> one.areas().getFirst().median() != null)
                .containsExactlyInAnyOrder(tuple(3, true), tuple(2, false));
        assertThat(all.mistakes())
                .as("what several share, in questions of this exam")
                .containsExactly(new SchoolStanding.CommonMistake("direction-reversed", 3, 10));
        assertThat(school.of(Scope.taughtBy(instructor.id()), "mlt", UUID.fromString(other))
                        .learners())
                .isEqualTo(2);
        assertThat(school.of(Scope.taughtBy(person(Role.INSTRUCTOR).id()), "mlt", null)
                        .classes())
                .isEmpty();
        assertThat(page("/teach/readiness?course=mlt"))
                .contains("<dd>4 learners</dd>", "They reverse the direction of a change", "82%")
                .containsPattern("(?s)All together.*?405 .*?of 4");
        demo("admin")
                .get(site() + "/teach/readiness?course=mlt&cohort=" + cohort)
                .requireStatus(200);
    }

    @Test
    void whoTeachesNoClassOfTheFirstCourseMeetsTheirOwn() {
        instructor = person(Role.INSTRUCTOR);
        String draws = cohortOf("{\"name\": \"Morning draws\", \"course\": \"phlebotomy\"}", instructor);
        assertThat(page("/teach/readiness"))
                .contains("value=\"phlebotomy\" selected", draws, "Morning draws")
                .doesNotContain("value=\"mlt\" selected");

        String first = cohort(instructor);
        assertThat(page("/teach/readiness"))
                .as("of two courses the first, without classes of the other")
                .contains("value=\"mlt\" selected", first)
                .doesNotContain(draws);
    }

    private void mistakes(Person whose, SharedMistake... mistakes) {
        table.keepMistakes(new Waiting(whose.id(), standing(whose).target()), List.of(mistakes));
    }

    @Test
    void whoIsGoneCountsNowhere() {
        Person withdrawn = joined();
        Person suspended = joined();
        rounds.count(cohort);
        ready(learner, 0.82);
        ready(withdrawn, 0.2);
        ready(suspended, 0.3);
        assertThat(page("/teach/cohorts/" + cohort)).contains("of 3</");

        jdbc.sql(
                        "update enrollment set status = 'ended', ended_at = now(), end_reason = 'withdrawn' where account_id = :id")
                .param("id", withdrawn.id().value())
                .update();
        jdbc.sql("update account set status = 'suspended' where id = :id")
                .param("id", suspended.id().value())
                .update();
        SchoolStanding all = school.of(Scope.taughtBy(instructor.id()), "mlt", null);
        assertThat(all.learners()).isEqualTo(1);
        assertThat(all.chances()).containsExactly(0.82);
        assertThat(page("/teach/cohorts/" + cohort)).contains("of 1</");
    }

    private static SharedMistake mistake(String misconception, int questions) {
        return new SharedMistake(
                misconception,
                IntStream.range(0, questions)
                        .mapToObj(position -> new SharedMistake.Question(new UUID(0, position), position, "any", "Any"))
                        .toList());
    }

    @Test
    void aLargerClassCostsNoMoreStatements() {
        rounds.count(cohort);
        String path = "/teach/cohorts/" + cohort;
        page(path);
        int few = statements.during(() -> page(path)).size();
        IntStream.range(0, 5).forEach(_ -> joined());
        rounds.count(cohort);
        assertThat(statements.during(() -> page(path))).hasSize(few);
    }

    private Person joined() {
        Person joined = learner();
        demo("admin")
                .post("/cohorts/" + cohort + "/members", "{\"people\": [\"" + joined.id() + "\"]}")
                .requireStatus(200);
        return joined;
    }

    private void ready(Person whose, double chance) {
        Waiting key = new Waiting(whose.id(), standing(whose).target());
        table.keep(key, today().plusDays(1), 120, new Standing.Chance(chance - 0.1, chance, chance + 0.1));
        known(whose, -0.285);
    }

    /** In the first area of the exam. */
    private void known(Person whose, double theta) {
        String target = standing(whose).target();
        table.keepAreas(
                new Waiting(whose.id(), target),
                Map.of(target(target).areas().getFirst().code(), new Standing.Area(theta, 0.2, 40)));
    }

    private TargetExam target(String key) {
        return standings.targets("mlt").stream()
                .filter(target -> target.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(Person whose) {
        return requireNonNull(standings.of("mlt", List.of(whose.id())).get(whose.id()));
    }

    private List<AccountId> waiting() {
        return table.waiting(targets.offered(List.of("mlt")), cohort, Set.of(), 10).stream()
                .map(Waiting::learner)
                .toList();
    }

    private void sit(String exam) {
        String id = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        for (int position = 1; position <= 8; position++) {
            String option =
                    learner.api().get("/attempts/" + id + "/items/" + position).text("/options/0/id");
            String answer = "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option
                    + "\"}, \"flagged\": false, \"givenMs\": 9000}";
            learner.api().put("/attempts/" + id + "/responses/" + position, answer);
        }
        learner.api().post("/attempts/" + id + "/submit", "").requireStatus(200);
        awaitOutcome(id);
    }

    private String page(String path) {
        return instructor.api().get(site() + path).requireStatus(200).raw().body();
    }
}
