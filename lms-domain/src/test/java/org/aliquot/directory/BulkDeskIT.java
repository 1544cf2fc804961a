package org.aliquot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.ModuleTest;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentStanding;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Presence;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people are changed by one act: as announced or not at all, and taken back where that can be. */
class BulkDeskIT extends ModuleTest {

    @Autowired
    private BulkDesk desk;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private EnrollmentDesk enrollments;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Presence presence;

    @Autowired
    private TransactionTemplate transaction;

    private Caller administrator;
    private AccountId ann;
    private AccountId bob;
    private String course;

    @BeforeEach
    void two() {
        administrator = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
        ann = new AccountId(account("learner"));
        bob = new AccountId(account("learner"));
        course = "c" + UUID.randomUUID();
        course(course);
    }

    private PeopleSet both() {
        return new PeopleSet.Chosen(List.of(ann, bob));
    }

    private UUID done(BulkAct act, PeopleSet set) {
        String seal = desk.plan(act, set, administrator.id()).seal();
        BulkOutcome outcome = desk.run(act, set, seal, "Asked by the school", administrator);
        assertThat(outcome).isInstanceOf(BulkOutcome.Done.class);
        return ((BulkOutcome.Done) outcome).act();
    }

    private List<Fate> fates(BulkAct act) {
        return desk.plan(act, both(), administrator.id()).steps().stream()
                .map(BulkStep::fate)
                .toList();
    }

    private String status(AccountId person) {
        return jdbc.sql("select status from account where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    @Test
    void whoWasSuspendedAnewStaysOut() {
        UUID act = done(new BulkAct.Plain(BulkKind.SUSPEND), both());
        people.reinstate(ann, administrator.id());
        people.suspend(ann, administrator.id());

        assertThat(desk.undo(act, administrator.id())).isTrue();

        assertThat(status(ann)).isEqualTo("suspended");
        assertThat(status(bob)).isEqualTo("active");
        assertThat(desk.find(act).orElseThrow().kept()).containsExactly(ann);
    }

    @Test
    void suspendingManyIsTakenBackForAll() {
        UUID act = done(new BulkAct.Plain(BulkKind.SUSPEND), both());
        assertThat(status(ann)).isEqualTo("suspended");
        assertThat(desk.undo(act, administrator.id())).isTrue();
        assertThat(List.of(status(ann), status(bob))).containsOnly("active");
        assertThat(desk.undo(act, administrator.id())).as("once").isFalse();
    }

    @Test
    void nobodySuspendsThemselvesOrAnotherAdministratorAmongMany() {
        AccountId other = new AccountId(account("administrator"));
        PeopleSet all = new PeopleSet.Chosen(List.of(administrator.id(), other, ann));
        assertThat(desk.plan(new BulkAct.Plain(BulkKind.SUSPEND), all, administrator.id())
                        .changes())
                .isEqualTo(1);
        done(new BulkAct.Plain(BulkKind.SUSPEND), all);
        assertThat(List.of(status(administrator.id()), status(other))).containsOnly("active");
    }

    @Test
    void whoFindsNoSeatInAClassStaysWhereTheyAre() {
        UUID old = cohort("Spring", null);
        UUID next = cohort("Fall", 1);
        done(new BulkAct.IntoClass(old, null), both());
        BulkAct move = new BulkAct.IntoClass(next, old);
        assertThat(fates(move)).containsExactlyInAnyOrder(new Fate.Changes(null), new Fate.Stays(Fate.Why.NO_SEAT));

        done(move, both());

        assertThat(cohorts.members(next)).hasSize(1);
        assertThat(cohorts.members(old)).hasSize(1);
    }

    /** As individual dates for an exam are given. */
    @Test
    void movingPeopleWaitsForWhoHasTheClassAndIsNotInTheirWay() {
        UUID next = cohort("Fall", null);
        BulkAct move = new BulkAct.IntoClass(next, null);
        String seal = desk.plan(move, both(), administrator.id()).seal();

        CompletableFuture<BulkOutcome> moved = transaction.execute(_ -> {
            cohorts.hold(List.of(next));
            CompletableFuture<BulkOutcome> started =
                    CompletableFuture.supplyAsync(() -> desk.run(move, both(), seal, null, administrator));
            awaitBlocked();
            presence.hold(ann);
            presence.hold(bob);
            return started;
        });

        assertThat(moved.join()).isInstanceOf(BulkOutcome.Done.class);
        assertThat(cohorts.members(next)).hasSize(2);
    }

    private UUID cohort(String name, @Nullable Integer seats) {
        return cohorts.create(
                        new CohortSettings(name, CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null, seats),
                        administrator.id())
                .orElseThrow()
                .id();
    }

    @Test
    void whatWasAnnouncedIsDoneOrNothing() {
        BulkAct suspend = new BulkAct.Plain(BulkKind.SUSPEND);
        String seal = desk.plan(suspend, both(), administrator.id()).seal();
        done(suspend, new PeopleSet.Chosen(List.of(bob)));
        assertThat(desk.run(suspend, both(), seal, null, administrator)).isInstanceOf(BulkOutcome.Changed.class);
        assertThat(status(ann)).isEqualTo("active");
    }

    @Test
    void anAccommodationComesBackUnlessSomebodyChangedItSince() {
        UUID act = done(new BulkAct.Accommodate(new Accommodation(50, false, 15)), both());
        done(new BulkAct.Accommodate(new Accommodation(100, false, 0)), new PeopleSet.Chosen(List.of(bob)));
        desk.undo(act, administrator.id());
        assertThat(desk.find(act).orElseThrow().kept()).containsExactly(bob);
        assertThat(desk.people(both()))
                .filteredOn(one -> one.id().equals(ann))
                .extracting(FoundPerson::accommodation)
                .containsExactly(Accommodation.NONE);
    }

    @Test
    void accessOfManyIsSetThroughADayAndComesBackAsItWas() {
        done(new BulkAct.IntoCourse(course), both());
        LocalDate before = enrollments.of(ann).getFirst().standing().endsOn();
        LocalDate end = LocalDate.of(2031, 5, 2);
        UUID act = done(new BulkAct.Until(course, end), both());
        assertThat(enrollments.of(ann).getFirst().standing().endsOn()).isEqualTo(end);
        assertThat(fates(new BulkAct.Until(course, end))).containsOnly(new Fate.Stays(Fate.Why.ALREADY));
        desk.undo(act, administrator.id());
        assertThat(enrollments.of(ann).getFirst().standing().endsOn()).isEqualTo(before);
    }

    @Test
    void pausedOnesGoOnAndTheOthersAreToldWhyNot() {
        done(new BulkAct.IntoCourse(course), both());
        done(new BulkAct.Access(BulkKind.PAUSE, course), new PeopleSet.Chosen(List.of(ann)));
        assertThat(fates(new BulkAct.Access(BulkKind.GO_ON, course)))
                .hasAtLeastOneElementOfType(Fate.Changes.class)
                .hasAtLeastOneElementOfType(Fate.Refused.class);
    }

    @Test
    void aPauseThatIsUndoneDaysLaterCostsNobodyThoseDays() {
        done(new BulkAct.IntoCourse(course), both());
        LocalDate end = LocalDate.of(2031, 5, 2);
        done(new BulkAct.Until(course, end), both());
        UUID act = done(new BulkAct.Access(BulkKind.PAUSE, course), both());
        clockForward(Duration.ofDays(10));

        assertThat(desk.undo(act, administrator.id())).isTrue();

        assertThat(desk.find(act).orElseThrow().kept()).isEmpty();
        assertThat(List.of(ann, bob)).allSatisfy(person -> {
            EnrollmentStanding standing = enrollments.of(person).getFirst().standing();
            assertThat(standing.status()).isEqualTo(EnrollmentStatus.ACTIVE);
            assertThat(standing.endsOn()).isEqualTo(end.plusDays(10));
            assertThat(standing.pausedDays()).isEqualTo(10);
            assertThat(standing.pauseDaysLeft()).isEqualTo(80);
        });
    }

    @Test
    void whoPaysIsChangedForManyAndBack() {
        done(new BulkAct.IntoCourse(course), both());
        UUID act = done(new BulkAct.PaidBy(course, Payer.AGENCY, "Workforce fund"), both());
        assertThat(enrollments.of(bob).getFirst().terms().payerName()).isEqualTo("Workforce fund");
        desk.undo(act, administrator.id());
        assertThat(enrollments.of(bob).getFirst().terms().payer()).isEqualTo(Payer.LEARNER);
    }

    @Test
    void whoIsNotInTheCourseIsLeftOutByName() {
        assertThat(fates(new BulkAct.Access(BulkKind.EXTEND, course)))
                .containsOnly(new Fate.Stays(Fate.Why.NOT_ENROLLED));
    }
}
