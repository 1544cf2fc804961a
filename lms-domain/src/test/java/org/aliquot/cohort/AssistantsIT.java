package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who assists in a class sees it and changes nothing of it; the same person may teach another one. */
class AssistantsIT extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2040, 1, 8);

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Teaching teaching;

    @Autowired
    private Authors authors;

    private Caller administrator;
    private Caller instructor;
    private Caller assistant;
    private AccountId learner;
    private String course;
    private UUID cohort;

    @BeforeEach
    void haveAClass() {
        administrator = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
        instructor = anInstructor();
        assistant = anInstructor();
        learner = new AccountId(account("learner"));
        course = "course-" + learner;
        course(course);
        cohort = classOf(instructor);
        assertThat(cohorts.addAssistant(instructor, cohort, assistant.id())).isInstanceOf(CohortChange.Changed.class);
    }

    @Test
    void theySeeTheClassAndHelpItsPeople() {
        assertThat(cohorts.list(assistant)).extracting(CohortView::id).containsExactly(cohort);
        assertThat(cohorts.find(assistant, cohort)).isPresent();
        assertThat(teaching.knows(assistant, cohort)).isTrue();
        assertThat(cohorts.find(instructor, cohort).orElseThrow().named().assistants())
                .containsExactly(assistant.id().value());
    }

    @Test
    void theyChangeNothingOfItAndDecideAboutNobody() {
        assertThat(cohorts.led(assistant, cohort)).isEmpty();
        assertThat(teaching.covers(assistant, learner, course)).isFalse();
        assertThat(teaching.covers(assistant, learner)).isFalse();
        assertThat(assignments.pace(assistant, cohort, 0, Map.of("a-lesson", DAY)))
                .isInstanceOf(PlanChange.Unknown.class);
        assertThat(assignments.assign(assistant, cohort, 0, ExamAssignment.usual("an-exam", DAY)))
                .isInstanceOf(PlanChange.Unknown.class);
        assertThat(cohorts.newCode(assistant, cohort)).isInstanceOf(CohortChange.Unknown.class);
        assertThat(cohorts.addAssistant(assistant, cohort, anInstructor().id()))
                .isInstanceOf(CohortChange.Unknown.class);
        assertThat(cohorts.removeAssistant(assistant, cohort, assistant.id())).isInstanceOf(CohortChange.Unknown.class);
    }

    @Test
    void whoOnlyAssistsPublishesNothingAndWhoTeachesElsewhereDoes() {
        Work work = Work.course(course);
        authors.made(Work.Kind.COURSE, List.of(course), assistant.id());
        assertThat(authors.mayDecide(assistant, work)).isFalse();
        assertThat(authors.mayAppoint(assistant, work)).isFalse();
        assertThat(authors.closedTo(assistant, Work.Kind.ITEM, Set.of("an-item")))
                .containsExactly("an-item");

        classOf(assistant);

        assertThat(authors.mayDecide(assistant, work)).isTrue();
        assertThat(authors.mayAppoint(assistant, work)).isTrue();
        assertThat(authors.closedTo(assistant, Work.Kind.ITEM, Set.of("an-item")))
                .isEmpty();
        assertThat(cohorts.led(assistant, cohort))
                .as("the first class stays as it is")
                .isEmpty();
    }

    @Test
    void whoIsNoInstructorOrLearnsInTheClassDoesNotAssistInIt() {
        AccountId pupil = anInstructor().id();
        cohorts.add(cohort, List.of(pupil), EnrollmentSource.ADMINISTRATOR, administrator.id());

        assertThat(cohorts.addAssistant(instructor, cohort, pupil)).isInstanceOf(CohortChange.Unknown.class);
        assertThat(cohorts.addAssistant(instructor, cohort, learner)).isInstanceOf(CohortChange.Unknown.class);
        assertThat(cohorts.addAssistant(instructor, cohort, administrator.id()))
                .isInstanceOf(CohortChange.Unknown.class);
        assertThat(cohorts.addAssistant(instructor, cohort, instructor.id()))
                .as("who teaches the class is not made less")
                .isInstanceOf(CohortChange.Unknown.class);
        cohorts.add(cohort, List.of(assistant.id()), EnrollmentSource.ADMINISTRATOR, administrator.id());
        assertThat(cohorts.isMember(cohort, assistant.id())).isFalse();
    }

    @Test
    void anInstructorRemovesAssistantsAndNoOtherInstructor() {
        Caller colleague = anInstructor();
        cohorts.addInstructor(cohort, colleague.id(), administrator.id());

        cohorts.removeAssistant(instructor, cohort, colleague.id());
        cohorts.removeAssistant(instructor, cohort, assistant.id());

        assertThat(cohorts.led(colleague, cohort)).isPresent();
        assertThat(cohorts.find(assistant, cohort)).isEmpty();
    }

    private Caller anInstructor() {
        return new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
    }

    private UUID classOf(Caller teacher) {
        UUID made = cohorts.create(
                        new CohortSettings(
                                "A class", CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null, null),
                        administrator.id())
                .orElseThrow()
                .id();
        cohorts.addInstructor(made, teacher.id(), administrator.id());
        cohorts.add(made, List.of(learner), EnrollmentSource.ADMINISTRATOR, administrator.id());
        return made;
    }
}
