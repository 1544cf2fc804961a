package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.backfill.PastRows;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.PastCohort;
import org.aliquot.cohort.PastCohorts;
import org.aliquot.enrollment.PastEnrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.PastPeople;
import org.aliquot.people.PastPerson;
import org.jspecify.annotations.Nullable;

/** Makes up and writes the people of a population, their classes and their enrollments. */
final class School {

    private static final int LEARNERS_A_GROUP = 28;
    private static final int MOST_GROUPS = 480;
    private static final double IN_A_GROUP = 0.72;
    private static final double SECOND_COURSE = 0.15;

    private final Plan plan;
    private final Scene scene;
    private final PastRows rows;
    private final Ledger ledger;
    private final PastPeople people;
    private final PastCohorts cohorts;
    private final PastEnrollments enrollments;
    private final String passwordHash;

    School(
            Plan plan,
            Scene scene,
            PastRows rows,
            Ledger ledger,
            PastPeople people,
            PastCohorts cohorts,
            PastEnrollments enrollments) {
        this.plan = plan;
        this.scene = scene;
        this.rows = rows;
        this.ledger = ledger;
        this.people = people;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.passwordHash = people.passwordHash();
    }

    List<Group> groups() {
        List<AccountId> instructors = new ArrayList<>();
        for (int i = 0; i < Math.clamp(plan.learners() / 150, 2, 60); i++) {
            PastPerson instructor = Learner.instructor(plan, i, scene.at(scene.daysAgo(Scene.DAYS + 30), 33_000 + i));
            write(instructor);
            instructors.add(instructor.id());
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < Math.clamp(plan.learners() / LEARNERS_A_GROUP, 2, MOST_GROUPS); i++) {
            Group group = Group.of(plan, i, scene, instructors, cohorts);
            write(group);
            groups.add(group);
        }
        return groups;
    }

    /** One learner in one course, or in two. */
    List<Membership> learner(int number, List<Group> groups) {
        Dice dice = plan.dice("enrollment", number);
        Group group = dice.chance(IN_A_GROUP) ? dice.pick(groups) : null;
        LocalDate start = group == null ? scene.daysAgo(dice.between(0, Scene.DAYS)) : start(group, dice);
        Instant since = scene.at(start.minusDays(dice.between(1, 6)), dice.between(28_000, 80_000));
        Learner learner = Learner.of(plan, number, since);
        write(learner.person());
        List<Membership> memberships = new ArrayList<>();
        Scene.Course course = group == null ? dice.pick(scene.courses()) : group.course();
        memberships.add(enroll(learner, course, group, start, dice));
        if (scene.courses().size() > 1 && dice.chance(SECOND_COURSE)) {
            Scene.Course second = dice.pick(scene.courses());
            if (!second.equals(course)) {
                memberships.add(enroll(learner, second, null, between(start, dice), dice));
            }
        }
        return memberships;
    }

    private Membership enroll(Learner learner, Scene.Course course, @Nullable Group group, LocalDate start, Dice dice) {
        Enrolling enrolling = new Enrolling(dice, scene, learner, course, group, start);
        Membership membership = enrolling.membership();
        enter(membership);
        enrolling.deeds().forEach(deed -> ledger.write(deed.at(), deed.entry()));
        return membership;
    }

    /** Writes an enrollment, and who came by it into their class. */
    void enter(Membership membership) {
        enrollments.write(rows, membership.enrollment());
        if (membership.group() != null) {
            join(membership, membership.group().cohort());
        }
    }

    private void join(Membership membership, PastCohort cohort) {
        AccountId person = membership.learner().person().id();
        Instant at = membership.enrollment().terms().createdAt();
        String way = membership.enrollment().terms().way().word();
        cohorts.join(rows, cohort.id(), person, membership.enrollment().terms().way(), at);
        ledger.write(
                at,
                membership.enrollment().createdBy(),
                "cohort.joined",
                cohort.id().toString(),
                Map.of("person", person.toString(), "way", way));
    }

    /** A class begins together, give or take some days; a group's people come when they come. */
    private LocalDate start(Group group, Dice dice) {
        boolean together = group.cohort().settings().kind() == CohortKind.CLASS;
        LocalDate start = group.since().plusDays(together ? dice.between(0, 9) : 0);
        return together && start.isBefore(scene.today()) ? start : between(group.since(), dice);
    }

    private LocalDate between(LocalDate from, Dice dice) {
        int days = (int) ChronoUnit.DAYS.between(from, scene.today());
        return from.plusDays(dice.between(0, Math.max(0, days - 1)));
    }

    void write(PastPerson person) {
        people.write(rows, person, passwordHash);
        ledger.write(
                person.createdAt(),
                scene.administrator(),
                "account.created",
                person.id().toString(),
                Map.of());
    }

    void write(Group group) {
        PastCohort cohort = group.cohort();
        cohorts.write(rows, cohort);
        Map<String, String> course = Map.of("course", group.course().slug());
        ledger.write(
                cohort.createdAt(), cohort.by(), "cohort.created", cohort.id().toString(), course);
        for (AccountId instructor : cohort.instructors()) {
            Map<String, String> person = Map.of("person", instructor.toString());
            ledger.write(
                    cohort.createdAt(),
                    cohort.by(),
                    "cohort.instructor-added",
                    cohort.id().toString(),
                    person);
        }
    }
}
