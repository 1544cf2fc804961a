package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was changed in a class is taken back exactly, once, and only while nobody has changed the same since. */
class ClassActsIT extends ModuleTest {

    private static final String EXAM = "an-exam";
    private static final LocalDate DAY = LocalDate.of(2040, 1, 8);
    private static final AssignmentAccess ACCESS =
            new AssignmentAccess(Instant.parse("2040-01-07T14:00:00Z"), LocalTime.of(17, 30), "oak 12");

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PersonalDays personal;

    @Autowired
    private ClassActs acts;

    @Autowired
    private OwnDaysRepository ownDays;

    private Caller administrator;
    private Caller instructor;
    private AccountId learner;
    private UUID cohort;

    @BeforeEach
    void haveAClass() {
        administrator = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
        instructor = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        learner = new AccountId(account("learner"));
        String course = "course-" + learner;
        course(course);
        CohortSettings settings =
                new CohortSettings("A class", CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null, 1);
        cohort = cohorts.create(settings, administrator.id()).orElseThrow().id();
        cohorts.addInstructor(cohort, instructor.id(), administrator.id());
        cohorts.add(cohort, List.of(learner), EnrollmentSource.CODE, administrator.id());
    }

    @Test
    void lessonsThatWereSpreadAreDueAgainWhenTheyWere() {
        pace(Map.of("one", DAY, "two", DAY.plusDays(1)));
        List<Assignment> before = plan();
        pace(Map.of("two", DAY.plusDays(9), "three", DAY.plusDays(10)));

        assertThat(undo(ClassActKind.PLAN)).isEqualTo(new UndoResult.Undone(ClassActKind.PLAN));
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void anExamThatWasUnassignedComesBackWithItsCodeAndIndividualDates() {
        UUID work = assigned();
        OwnDays days = new OwnDays(work, learner, null, DAY.plusDays(3), LocalTime.NOON, 1, "Was ill");
        personal.give(instructor, cohort, days);
        List<Assignment> before = plan();
        assignments.drop(instructor, cohort, work);
        assertThat(personal.of(cohort)).isEmpty();

        undo(ClassActKind.PLAN);

        assertThat(plan()).isEqualTo(before);
        assertThat(personal.of(cohort)).containsExactly(days);
    }

    @Test
    void aLessonThatWasTakenOffThePlanComesBackWithItsIndividualDates() {
        pace(Map.of("one", DAY, "two", DAY.plusDays(1)));
        OwnDays gone = givenFor("one");
        OwnDays kept = givenFor("two");
        List<Assignment> before = plan();
        pace(Map.of("two", DAY.plusDays(9)));
        assertThat(personal.of(cohort)).containsExactly(kept);

        assertThat(undo(ClassActKind.PLAN)).isInstanceOf(UndoResult.Undone.class);
        assertThat(plan()).isEqualTo(before);
        assertThat(personal.of(cohort)).containsExactlyInAnyOrder(gone, kept);
    }

    @Test
    void individualDatesForALessonAreTakenBackAsThoseForAnExam() {
        pace(Map.of("one", DAY));
        OwnDays days = givenFor("one");
        personal.take(instructor, cohort, days.assignment(), learner);
        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(personal.of(cohort)).containsExactly(days);

        OwnDays later = new OwnDays(days.assignment(), learner, null, DAY.plusDays(30), null, 0, "Still at nights");
        personal.give(instructor, cohort, later);
        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(personal.of(cohort)).containsExactly(days);
    }

    @Test
    void aPlanThatWasTakenOverGoesInOne() {
        pace(Map.of("one", DAY));
        List<Assignment> before = plan();
        assignments.takeOver(
                instructor,
                cohort,
                version(),
                Map.of("one", DAY.plusDays(4), "two", DAY),
                List.of(ExamAssignment.usual(EXAM, DAY), ExamAssignment.usual("over", LocalDate.of(2020, 1, 1))));
        assertThat(plan()).extracting(Assignment::ref).containsExactlyInAnyOrder("one", "two", EXAM);

        undo(ClassActKind.PLAN);

        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void whatAColleagueHasChangedSinceStays() {
        pace(Map.of("one", DAY));
        UUID act = last(ClassActKind.PLAN).orElseThrow();
        assignments.assign(administrator, cohort, version(), ExamAssignment.usual(EXAM, DAY));
        List<Assignment> theirs = plan();

        assertThat(last(ClassActKind.PLAN)).as("nothing is offered").isEmpty();
        assertThat(acts.undo(instructor, cohort, act)).isInstanceOf(UndoResult.Stands.class);
        assertThat(plan()).isEqualTo(theirs);
    }

    @Test
    void individualDatesThatWereGivenSinceKeepTheirExam() {
        UUID work = assigned();
        personal.give(instructor, cohort, new OwnDays(work, learner, null, DAY, null, 0, "Was ill"));

        assertThat(undo(ClassActKind.PLAN)).isInstanceOf(UndoResult.Stands.class);
        assertThat(personal.of(cohort)).hasSize(1);
    }

    @Test
    void individualDatesThatWereRemovedApplyAgain() {
        OwnDays days = new OwnDays(assigned(), learner, ACCESS.opensAt(), DAY, LocalTime.NOON, 2, "Was ill");
        personal.give(instructor, cohort, days);
        personal.take(instructor, cohort, days.assignment(), learner);

        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(personal.of(cohort)).containsExactly(days);
    }

    @Test
    void otherDatesThatWereGivenSinceStay() {
        OwnDays days = new OwnDays(assigned(), learner, null, DAY, LocalTime.NOON, 2, "Was ill");
        personal.give(instructor, cohort, days);
        personal.take(instructor, cohort, days.assignment(), learner);
        UUID act = last(ClassActKind.OWN_DAYS).orElseThrow();
        OwnDays others = new OwnDays(days.assignment(), learner, null, DAY.plusDays(1), null, 0, "Travels");
        personal.give(administrator, cohort, others);

        assertThat(last(ClassActKind.OWN_DAYS)).as("nothing is offered").isEmpty();
        assertThat(acts.undo(instructor, cohort, act)).isInstanceOf(UndoResult.Stands.class);
        assertThat(personal.of(cohort)).containsExactly(others);
    }

    @Test
    void individualDatesThatWereReplacedComeBackAndFirstOnesGoAgain() {
        OwnDays first = new OwnDays(assigned(), learner, null, DAY, LocalTime.NOON, 1, "Was ill");
        personal.give(instructor, cohort, first);
        personal.give(
                instructor,
                cohort,
                new OwnDays(first.assignment(), learner, ACCESS.opensAt(), DAY.plusDays(4), null, 2, "Still ill"));

        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(personal.of(cohort)).containsExactly(first);
        assertThat(last(ClassActKind.OWN_DAYS)).as("once").isEmpty();

        AccountId other = new AccountId(account("learner"));
        cohorts.remove(cohort, learner, administrator.id());
        cohorts.add(cohort, List.of(other), EnrollmentSource.CODE, administrator.id());
        personal.give(instructor, cohort, new OwnDays(first.assignment(), other, null, DAY, null, 0, "Was ill"));
        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(personal.of(cohort)).extracting(OwnDays::learner).doesNotContain(other);
    }

    /** One more attempt counts from then on: who has sat it meanwhile has not to sit it again. */
    @Test
    void individualDatesThatComeBackWereGivenWhenTheyWere() {
        OwnDays days = new OwnDays(assigned(), learner, null, DAY, LocalTime.NOON, 1, "Was ill");
        personal.give(instructor, cohort, days);
        Instant given = givenAt(days);

        personal.give(
                instructor,
                cohort,
                new OwnDays(days.assignment(), learner, null, DAY.plusDays(4), null, 1, "Still ill"));
        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(givenAt(days)).as("replaced").isEqualTo(given);

        personal.take(instructor, cohort, days.assignment(), learner);
        assertThat(undo(ClassActKind.OWN_DAYS)).isInstanceOf(UndoResult.Undone.class);
        assertThat(givenAt(days)).as("removed").isEqualTo(given);

        assignments.drop(instructor, cohort, days.assignment());
        assertThat(undo(ClassActKind.PLAN)).isInstanceOf(UndoResult.Undone.class);
        assertThat(givenAt(days)).as("gone with the exam").isEqualTo(given);
    }

    @Test
    void aMemberWhoWasRemovedIsBackAsTheyCame() {
        CohortMember before = cohorts.members(cohort).getFirst();
        cohorts.remove(cohort, learner, administrator.id());

        assertThat(undoAs(administrator, ClassActKind.MEMBER)).isInstanceOf(UndoResult.Undone.class);
        assertThat(cohorts.members(cohort)).containsExactly(before);
    }

    @Test
    void whoseSeatIsTakenByNowDoesNotComeBack() {
        cohorts.remove(cohort, learner, administrator.id());
        AccountId other = new AccountId(account("learner"));
        cohorts.add(cohort, List.of(other), EnrollmentSource.CODE, administrator.id());

        assertThat(undoAs(administrator, ClassActKind.MEMBER)).isInstanceOf(UndoResult.Stands.class);
        assertThat(cohorts.members(cohort)).extracting(CohortMember::person).containsExactly(other.value());
    }

    @Test
    void whoWasRemovedFromTheStaffIsNamedAgainAsWhatTheyWere() {
        AccountId assistant = new AccountId(account("instructor"));
        cohorts.addAssistant(instructor, cohort, assistant);
        cohorts.removeAssistant(instructor, cohort, assistant);
        cohorts.removeInstructor(cohort, instructor.id(), administrator.id());

        assertThat(undoAs(administrator, ClassActKind.STAFF)).isInstanceOf(UndoResult.Undone.class);
        assertThat(undoAs(instructor, ClassActKind.STAFF)).isInstanceOf(UndoResult.Undone.class);
        CohortView.Named named =
                cohorts.find(administrator, cohort).orElseThrow().named();
        assertThat(named.instructors()).containsExactly(instructor.id().value());
        assertThat(named.assistants()).containsExactly(assistant.value());
    }

    @Test
    void nobodyTakesBackWhatIsNotTheirs() {
        pace(Map.of("one", DAY));
        UUID ofThePlan = last(ClassActKind.PLAN).orElseThrow();
        cohorts.remove(cohort, learner, administrator.id());
        UUID ofAMember = acts.last(administrator, view(), ClassActKind.MEMBER).orElseThrow();
        Caller colleague = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        Caller assistant = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        cohorts.addInstructor(cohort, colleague.id(), administrator.id());
        cohorts.addAssistant(instructor, cohort, assistant.id());
        Caller stranger = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));

        assertThat(Stream.of(colleague, assistant, stranger).map(other -> acts.undo(other, cohort, ofThePlan)))
                .allMatch(UndoResult.Unknown.class::isInstance);
        assertThat(acts.undo(instructor, cohort, ofAMember)).isInstanceOf(UndoResult.Unknown.class);
        assertThat(acts.undo(administrator, cohort, ofThePlan)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void ofTwoWhoTakeItBackAtOnceOneDoes() {
        pace(Map.of("one", DAY));
        UUID act = last(ClassActKind.PLAN).orElseThrow();

        List<CompletableFuture<UndoResult>> both = Stream.of(instructor, administrator)
                .map(one -> CompletableFuture.supplyAsync(() -> acts.undo(one, cohort, act)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Object::getClass))
                .containsExactlyInAnyOrder(UndoResult.Undone.class, UndoResult.Stands.class);
        assertThat(plan()).isEmpty();
    }

    private void pace(Map<String, LocalDate> lessons) {
        assertThat(assignments.pace(instructor, cohort, version(), lessons)).isInstanceOf(PlanChange.Changed.class);
    }

    private UUID assigned() {
        assertThat(assignments.assign(
                        instructor, cohort, version(), new ExamAssignment(EXAM, DAY, true, true, false, ACCESS)))
                .isInstanceOf(PlanChange.Changed.class);
        return plan().getFirst().id();
    }

    private Instant givenAt(OwnDays days) {
        return ownDays.findByAssignmentIdAndAccountId(days.assignment(), days.learner())
                .orElseThrow()
                .givenAt();
    }

    private OwnDays givenFor(String lesson) {
        UUID work = plan().stream()
                .filter(one -> one.ref().equals(lesson))
                .findFirst()
                .orElseThrow()
                .id();
        OwnDays days = new OwnDays(work, learner, null, DAY.plusDays(20), null, 0, "Works nights");
        assertThat(personal.give(instructor, cohort, days)).isInstanceOf(OwnDaysResult.Done.class);
        return days;
    }

    private List<Assignment> plan() {
        return assignments.of(cohort);
    }

    private int version() {
        return view().plan().planVersion();
    }

    private CohortView view() {
        return cohorts.find(administrator, cohort).orElseThrow();
    }

    private Optional<UUID> last(ClassActKind kind) {
        return acts.last(instructor, view(), kind);
    }

    private UndoResult undo(ClassActKind kind) {
        return undoAs(instructor, kind);
    }

    private UndoResult undoAs(Caller by, ClassActKind kind) {
        return acts.undo(by, cohort, acts.last(by, view(), kind).orElseThrow());
    }
}
