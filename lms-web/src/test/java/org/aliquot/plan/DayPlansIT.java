package org.aliquot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.aliquot.PlatformTest;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonProgress;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.AccountId;
import org.aliquot.readiness.RealResults;
import org.aliquot.readiness.ResultReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A day is planned from a goal, stays as it was planned, and says what of it is done. */
class DayPlansIT extends PlatformTest {

    private static final Set<DayOfWeek> ALWAYS = EnumSet.allOf(DayOfWeek.class);

    @Autowired
    private Goals goals;

    @Autowired
    private DayPlans plans;

    @Autowired
    private PlannedTasks kept;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LessonProgress lessons;

    @Autowired
    private Attempts attempts;

    @Autowired
    private RealResults results;

    private Person learner;

    @BeforeEach
    void somebody() {
        learner = learner();
    }

    @Test
    void withoutAGoalThereIsNoPlan() {
        assertThat(plan()).isEmpty();
        assertThat(goals.choices(learner.id())).extracting("key").contains("ascp-mlt", "amt-mlt");
    }

    @Test
    void aNewLearnersFirstDayIsThePlacement() {
        goal(45, null);
        assertThat(tasks()).extracting(task -> task.task().kind()).containsExactly(TaskKind.PLACEMENT);
    }

    @Test
    void whoDoesNotWantThePlacementIsPlannedForWithoutIt() {
        goal(45, null);
        assertThat(tasks()).isNotEmpty();

        goals.declinePlacement(learner.id());
        goals.declinePlacement(learner.id());

        assertThat(tasks())
                .extracting(task -> task.task().kind())
                .contains(TaskKind.READING)
                .doesNotContain(TaskKind.PLACEMENT);
        Goal declined = goals.of(learner.id()).orElseThrow();
        goals.set(learner.id(), declined.version(), new GoalWish("ascp-mlt", null, ALWAYS, 60));
        assertThat(goals.of(learner.id()).orElseThrow().withoutPlacement()).isTrue();
        goals.set(learner.id(), declined.version() + 1, new GoalWish("amt-mlt", null, ALWAYS, 60));
        assertThat(goals.of(learner.id()).orElseThrow().withoutPlacement()).isFalse();
    }

    @Test
    void whenTheCourseEndsNothingIsPlannedThatCannotBeDone() {
        goal(45, null);
        assertThat(plan()).isPresent();
        jdbc.sql("update enrollment set status = 'ended' where account_id = :account")
                .param("account", learner.id())
                .update();
        assertThat(plan()).isEmpty();
    }

    @Test
    void aTaskThatIsDoneStaysAndIsTicked() {
        goal(45, null);
        DayTask placement = tasks().getFirst();
        assertThat(placement.done()).isFalse();
        sit(String.valueOf(placement.task().ref()));
        assertThat(tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.done()).isTrue());
    }

    @Test
    void noTaskIsOfAnotherBoardAndTheDayIsNeverLongerThanItsMinutes() {
        goal(45, null);
        sit("mlt-placement");
        clockForward(Duration.ofDays(1));
        DayPlan day = plan().orElseThrow();
        assertThat(day.tasks()).hasSizeBetween(1, 5);
        assertThat(day.minutes()).isLessThanOrEqualTo(45);
        assertThat(day.tasks())
                .allMatch(
                        task -> task.task().ref() == null || !task.task().ref().startsWith("amt"));
    }

    @Test
    void aLessonThatIsReadIsTicked() {
        goal(60, null);
        sit("mlt-placement");
        clockForward(Duration.ofDays(1));
        DayTask reading = tasks().stream()
                .filter(task -> task.task().kind() == TaskKind.READING)
                .findFirst()
                .orElseThrow();
        learner.api()
                .put(
                        "/courses/" + reading.task().course() + "/lessons/"
                                + reading.task().ref() + "/progress",
                        "{\"state\": \"completed\", \"secondsSpent\": 0}")
                .requireStatus(200);
        assertThat(tasks())
                .filteredOn(task -> reading.task().equals(task.task()))
                .singleElement()
                .satisfies(task -> assertThat(task.done()).isTrue());
    }

    @Test
    void anotherGoalMakesTodayAnew() {
        goal(45, null);
        assertThat(plan().orElseThrow().minutes()).isGreaterThan(10);
        assertThat(goals.set(
                        learner.id(),
                        goals.of(learner.id()).orElseThrow().version(),
                        new GoalWish("ascp-mlt", null, ALWAYS, 10)))
                .isInstanceOf(GoalChange.Kept.class);
        assertThat(plan().orElseThrow().minutes()).isLessThanOrEqualTo(10);
    }

    @Test
    void aGoalThatWasChangedElsewhereIsShownAndNotLost() {
        goal(45, null);
        assertThat(goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, ALWAYS, 30)))
                .isInstanceOf(GoalChange.Stale.class);
        assertThat(goals.set(learner.id(), 7, new GoalWish("ascp-mlt", null, ALWAYS, 30)))
                .isInstanceOf(GoalChange.Stale.class);
        assertThat(goals.of(learner.id()).orElseThrow().minutes()).isEqualTo(45);
    }

    @Test
    void aFirstGoalSentTwiceAtOnceIsKeptOnceAndAnotherOneIsNotLost() {
        GoalWish wish = new GoalWish("ascp-mlt", null, ALWAYS, 45);
        assertThat(besideAFirstGoalOf(45, wish)).isInstanceOf(GoalChange.Kept.class);

        learner = learner();
        assertThat(besideAFirstGoalOf(30, wish)).isInstanceOf(GoalChange.Stale.class);
        assertThat(goals.of(learner.id()).orElseThrow().minutes()).isEqualTo(30);
    }

    /** What becomes of a first goal while another window sets one. */
    private GoalChange besideAFirstGoalOf(int minutes, GoalWish wish) {
        AccountId account = learner.id();
        return Objects.requireNonNull(transaction.execute(_ -> {
                    jdbc.sql("""
                                    insert into study_goal (account_id, target, days, minutes, changed_at, version)
                                    values (:account, 'ascp-mlt', :days, :minutes, server_now(), 0)
                                    """)
                            .param("account", account)
                            .param("days", ALWAYS.stream().map(Goal::word).toArray(String[]::new))
                            .param("minutes", minutes)
                            .update();
                    CompletableFuture<GoalChange> second =
                            CompletableFuture.supplyAsync(() -> goals.set(account, null, wish));
                    awaitBlocked();
                    return second;
                }))
                .join();
    }

    @Test
    void ofTwoDevicesThatPlanTheDayAtOnceTheFirstOnesPlanStaysWhole() {
        goal(45, null);
        int version = goals.of(learner.id()).orElseThrow().version();
        List<PlannedTask> two = List.of(practice(1), practice(2));
        Objects.requireNonNull(transaction.execute(_ -> {
                    kept.keep(learner.id(), today(), version, two.subList(0, 1));
                    CompletableFuture<Void> second = CompletableFuture.runAsync(() ->
                            transaction.executeWithoutResult(_ -> kept.keep(learner.id(), today(), version, two)));
                    awaitBlocked();
                    return second;
                }))
                .join();

        assertThat(kept.of(learner.id(), today())).hasSize(1);
    }

    @Test
    void noPlanStaysThatWasMadeForTheGoalBefore() {
        goal(45, null);
        int before = goals.of(learner.id()).orElseThrow().version();
        goals.set(learner.id(), before, new GoalWish("ascp-mlt", null, ALWAYS, 20));

        kept.keep(learner.id(), today(), before, List.of(practice(1)));

        assertThat(kept.of(learner.id(), today())).isEmpty();
    }

    private static PlannedTask practice(int position) {
        return new PlannedTask(position, TaskKind.PRACTICE, null, null, "LO", 10, 15, true);
    }

    @Test
    void aGoalInThePastOrOfNoCourseIsRefusedWithAllItsReasons() {
        assertThat(goals.set(learner.id(), null, new GoalWish("pbt", today().minusDays(3), Set.of(), 5)))
                .isEqualTo(new GoalChange.Refused(EnumSet.allOf(GoalChange.Flaw.class)));
    }

    @Test
    void theDayOfAnExamThatIsOverStaysWhenSomethingElseOfTheGoalChanges() {
        LocalDate exam = today();
        goal(60, exam);
        clockForward(Duration.ofDays(2));

        assertThat(goals.set(learner.id(), 0, new GoalWish("ascp-mlt", exam, ALWAYS, 30)))
                .isInstanceOf(GoalChange.Kept.class);
        assertThat(goals.set(learner.id(), 1, new GoalWish("ascp-mlt", exam.minusDays(1), ALWAYS, 30)))
                .isInstanceOf(GoalChange.Refused.class);
    }

    @Test
    void aFailedExamPutsItsAreasFirst() {
        goal(60, null);
        sit("mlt-placement");
        results.report(learner.id(), new ResultReport("ascp-mlt", today(), false, 350, List.of("LO")));
        clockForward(Duration.ofDays(1));
        DayTask first =
                tasks().stream().filter(task -> task.area() != null).findFirst().orElseThrow();
        assertThat(first.task().area()).isEqualTo("LO");
        assertThat(first.area()).satisfies(area -> assertThat(area.failed()).isTrue());
    }

    @Test
    void theLastDaysAreLightAndTheDayOfTheExamIsFree() {
        LocalDate exam = today().plusDays(3);
        goal(60, exam);
        List<WeekDay> week = plan().orElseThrow().week();
        assertThat(week).hasSize(7);
        assertThat(week.get(3).exam()).isTrue();
        assertThat(week.get(3).minutes()).isZero();
        assertThat(week.get(2).light()).isTrue();
        assertThat(week.get(2).minutes()).isEqualTo(30);
        assertThat(week.get(4).minutes()).isZero();
    }

    private void goal(int minutes, @Nullable LocalDate exam) {
        assertThat(goals.set(learner.id(), null, new GoalWish("ascp-mlt", exam, ALWAYS, minutes)))
                .isInstanceOf(GoalChange.Kept.class);
    }

    private void sit(String exam) {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private List<DayTask> tasks() {
        return plan().orElseThrow().tasks();
    }

    private Optional<DayPlan> plan() {
        List<CourseProgress> courses = lessons.courses(learner.id()).stream()
                .filter(CourseProgress::open)
                .toList();
        return plans.today(learner.id(), courses, attempts.open(learner.id()));
    }
}
