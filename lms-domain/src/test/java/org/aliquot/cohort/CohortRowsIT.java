package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one cohort in the same moment, and what a change sends to the database. */
class CohortRowsIT extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 8);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Assignments assignments;

    private Caller administrator;
    private String course;
    private UUID cohort;

    @BeforeEach
    void haveAClass() {
        AccountId id = new AccountId(account("administrator"));
        administrator = new Caller(id, Set.of(Role.ADMINISTRATOR));
        course = "course-" + id;
        course(course);
        cohort = cohorts.create(named("A class"), id).orElseThrow().id();
    }

    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() {
        List<CohortChange> both = atOnce(() -> rename("One"), () -> rename("Other"));

        assertThat(both.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(CohortChange.Changed.class, CohortChange.Stale.class);
        assertThat(cohorts.find(administrator, cohort).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoAreBroughtBackInTheSameMomentOneGetsTheLastSeat() {
        AccountId one = new AccountId(account("learner"));
        AccountId other = new AccountId(account("learner"));
        cohorts.add(cohort, List.of(one, other), EnrollmentSource.CODE, administrator.id());
        cohorts.suspend(cohort, List.of(one, other), administrator.id());
        jdbc.sql("update cohort set seats = 1 where id = :id")
                .param("id", cohort)
                .update();

        List<CohortChange> both = atOnce(
                () -> cohorts.restore(cohort, List.of(one), administrator.id()),
                () -> cohorts.restore(cohort, List.of(other), administrator.id()));

        assertThat(both.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(CohortChange.Changed.class, CohortChange.Full.class);
        assertThat(cohorts.members(cohort)).hasSize(1);
        assertThat(cohorts.suspended(cohort)).hasSize(1);
    }

    /** So that it excludes other changes and {@code for share}, and nobody who joins the class meanwhile. */
    @Test
    void whoeverChangesItKeepsTheRow() {
        List<String> settings = statements.during(() -> rename("Another"));
        List<String> plan = statements.during(() -> pace(0));

        assertThat(settings)
                .filteredOn(sql -> sql.contains(" for no key update"))
                .hasSize(1);
        assertThat(plan).filteredOn(sql -> sql.contains(" for no key update")).hasSize(1);
    }

    @Test
    void anotherCodeOrPlanIsNoChangeOfTheSettings() {
        assertThat(cohorts.newCode(administrator, cohort)).isInstanceOf(CohortChange.Changed.class);
        assertThat(pace(0, "mlt-bb-02")).isInstanceOf(PlanChange.Changed.class);

        assertThat(rename("Still the first change")).isInstanceOf(CohortChange.Changed.class);
        assertThat(pace(1)).as("and the other way round").isInstanceOf(PlanChange.Changed.class);
    }

    @Test
    void aLongerPlanTakesNoStatementForEachLesson() {
        List<String> one = statements.during(() -> pace(0, "mlt-bb-02"));
        List<String> four = statements.during(() -> pace(1, "mlt-bb-02", "mlt-bb-01", "mlt-bb-03", "mlt-bb-04"));

        assertThat(four).hasSizeLessThanOrEqualTo(one.size() + 1);
    }

    /** Both have begun before either may. */
    private List<CohortChange> atOnce(Supplier<CohortChange> one, Supplier<CohortChange> other) {
        List<CompletableFuture<CohortChange>> both = transaction.execute(status -> {
            jdbc.sql("select from cohort where id = :id for update")
                    .param("id", cohort)
                    .query()
                    .listOfRows();
            List<CompletableFuture<CohortChange>> started =
                    List.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other));
            awaitBlocked();
            return started;
        });
        return both.stream().map(CompletableFuture::join).toList();
    }

    private CohortChange rename(String name) {
        return cohorts.change(cohort, 0, named(name), administrator.id());
    }

    private PlanChange pace(int version, String... lessons) {
        Map<String, LocalDate> due = Stream.of(lessons).collect(Collectors.toMap(lesson -> lesson, _ -> DAY));
        return assignments.pace(administrator, cohort, version, due);
    }

    private CohortSettings named(String name) {
        return new CohortSettings(name, CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null, null);
    }
}
