package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.backfill.PastRows;
import org.aliquot.bank.ItemBank;
import org.aliquot.clock.Ids;
import org.aliquot.completion.PastLearning;
import org.aliquot.delivery.PastSittings;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.EnrollmentStanding;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.enrollment.EnrollmentTerms;
import org.aliquot.enrollment.LastChange;
import org.aliquot.enrollment.PastEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.PastPerson;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/** Writes what the classes of the demonstration did: who came, what they read, what they sat. */
final class DemoClassroom {

    private static final int PAUSED_AFTER_DAYS = 2;
    private static final double PACE_OF_WHO_CAME_THROUGH = 1.6;

    /** A term goes through the course, however many it has. */
    private static final double LESSONS_THAT_PACES_ARE_FOR = 60;

    private final Plan plan;
    private final Scene scene;
    private final PastRows rows;
    private final School school;
    private final Studying studying;
    private final Taking taking;
    private final PastLearning learning;
    private final PastSittings attempts;
    private final DemoPeople known;

    /** @param known accounts that are there already, by address; who is written here is added */
    DemoClassroom(
            Plan plan,
            Scene scene,
            PastRows rows,
            School school,
            PastLearning learning,
            PastSittings attempts,
            ItemBank bank,
            DemoPeople known) {
        this.plan = plan;
        this.scene = scene;
        this.rows = rows;
        this.school = school;
        this.studying = new Studying(scene, learning, bank, 1);
        this.taking = new Taking(scene, attempts, bank);
        this.learning = learning;
        this.attempts = attempts;
        this.known = known;
    }

    AccountId colleague(LocalDate teachesFrom) {
        DemoStudent colleague = DemoStudent.of(DemoCast.COLLEAGUE, DemoStudent.Study.STEADY);
        Instant since = scene.at(teachesFrom.minusDays(30), 33_000);
        return written(person(colleague, Role.INSTRUCTOR, since, plan.dice("colleague", 0)))
                .id();
    }

    void write(DemoTerm term, Group group) {
        school.write(group);
        for (int i = 0; i < term.students().size(); i++) {
            DemoStudent student = term.students().get(i);
            Dice dice = plan.dice(term.name(), i);
            Membership membership = membership(term, group, student, dice);
            school.enter(membership);
            StudyDays study = study(term, student, membership, dice);
            sit(new DemoStudies(scene, term).sittings(study, dice), dice);
        }
    }

    /** A course on the side, read to its end in the first days. */
    void alone(AccountId learner, Scene.Course course, LocalDate since, double lessonsADay) {
        Dice dice = plan.dice(course.slug(), 0);
        DemoStudent student = DemoStudent.of("", DemoStudent.Study.DAILY);
        Learner reader = learner(person(learner, "", "", scene.at(since, 30_000)), student, dice);
        PastEnrollment enrollment = enrollment(reader, course, null, since, null, dice);
        Membership membership = new Membership(reader, course, null, enrollment, scene.today());
        school.enter(membership);
        studying.readAll(rows, membership, since.datesUntil(scene.today()).toList(), lessonsADay, dice);
    }

    private StudyDays study(DemoTerm term, DemoStudent student, Membership membership, Dice dice) {
        List<LocalDate> days = new DemoStudies(scene, term).days(student, membership, dice);
        double pace = term.isOver(scene) ? PACE_OF_WHO_CAME_THROUGH : 1;
        double length = membership.course().lessons().size() / LESSONS_THAT_PACES_ARE_FOR;
        return studying.write(
                rows, membership, days, pace * length * student.study().lessonsADay(), dice);
    }

    private void sit(List<Planned> planned, Dice dice) {
        planned.forEach(one -> learning.write(rows, attempts.write(rows, taking.take(one, dice))));
    }

    private Membership membership(DemoTerm term, Group group, DemoStudent student, Dice dice) {
        LocalDate since = term.since().plusDays(student.joined());
        Instant came = scene.at(since.minusDays(2), dice.between(32_000, 75_000));
        PastPerson person = known.find(student.email())
                .map(account -> person(account, student.email(), student.name(), came))
                .orElseGet(() -> written(person(student, Role.LEARNER, came, dice)));
        LocalDate last = term.isOver(scene) ? term.lastDay() : scene.today();
        LocalDate until = last.minusDays(student.quiet());
        LocalDate pausedOn = student.name().equals(DemoCast.AWAY) ? until.plusDays(PAUSED_AFTER_DAYS) : null;
        Learner learner = learner(person, student, dice);
        PastEnrollment enrollment = enrollment(learner, group.course(), group, since, pausedOn, dice);
        return new Membership(learner, group.course(), group, enrollment, until);
    }

    private PastPerson written(PastPerson person) {
        school.write(person);
        known.add(person.email(), person.id());
        return person;
    }

    /** Somebody who is there already. */
    private PastPerson person(AccountId account, String email, String name, Instant since) {
        return new PastPerson(account, email, name, Role.LEARNER, scene.zone().getId(), true, 0, false, since);
    }

    private static PastPerson person(DemoStudent student, Role role, Instant since, Dice dice) {
        return new PastPerson(
                new AccountId(Ids.at(since, dice.random())),
                student.email(),
                student.name(),
                role,
                "America/New_York",
                true,
                role == Role.LEARNER && dice.chance(0.06) ? 50 : 0,
                false,
                since);
    }

    private static Learner learner(PastPerson person, DemoStudent student, Dice dice) {
        DemoStudent.Study study = student.study();
        return new Learner(
                person,
                study.ability() + (student.email().equals(DemoCast.LEARNER) ? 0 : dice.normal(0, 0.4)),
                study.growth(),
                dice.logNormal(1, 0.15),
                study.daysAWeek(),
                study.leanings());
    }

    private PastEnrollment enrollment(
            Learner learner,
            Scene.Course course,
            @Nullable Group group,
            LocalDate since,
            @Nullable LocalDate pausedOn,
            Dice dice) {
        AccessPolicy policy = course.policy();
        Instant created = learner.person().createdAt().plusSeconds(dice.between(60, 900));
        UUID id = Ids.at(created, dice.random());
        AccountId person = learner.person().id();
        Integer days =
                group == null ? policy.accessDays() : group.cohort().settings().accessDays();
        EnrollmentTerms terms = new EnrollmentTerms(
                group == null ? EnrollmentSource.SELF : EnrollmentSource.CODE,
                group == null ? Payer.LEARNER : Payer.SCHOOL,
                null,
                policy.extensionDays(),
                policy.mostDays(),
                created);
        EnrollmentStanding standing = new EnrollmentStanding(
                since,
                days == null ? null : since.plusDays(days),
                pausedOn == null ? EnrollmentStatus.ACTIVE : EnrollmentStatus.PAUSED,
                policy.extensions(),
                pausedOn,
                0,
                policy.pauseDays(),
                null);
        LastChange change = pausedOn == null
                ? new LastChange(null, null, 0, null)
                : new LastChange(person.value(), scene.at(pausedOn, 40_000), 1, null);
        return new PastEnrollment(id, person, course.id(), terms, standing, null, person, change);
    }
}
