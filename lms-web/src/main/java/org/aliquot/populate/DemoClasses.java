package org.aliquot.populate;

import java.time.LocalDate;
import java.util.List;
import org.aliquot.audit.AuditBackfill;
import org.aliquot.backfill.PastRows;
import org.aliquot.bank.ItemBank;
import org.aliquot.cohort.PastCohorts;
import org.aliquot.completion.PastLearning;
import org.aliquot.delivery.PastSittings;
import org.aliquot.enrollment.PastEnrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.PastPeople;
import org.springframework.stereotype.Component;

/** Writes the two classes of the demonstration with all that their learners read and sat. */
@Component
class DemoClasses {

    private static final double LESSONS_ON_THE_SIDE = 2;

    private final PastPeople people;
    private final AuditBackfill deeds;
    private final PastCohorts cohorts;
    private final PastEnrollments enrollments;
    private final PastLearning learning;
    private final PastSittings attempts;
    private final ItemBank bank;

    DemoClasses(
            PastPeople people,
            AuditBackfill deeds,
            PastCohorts cohorts,
            PastEnrollments enrollments,
            PastLearning learning,
            PastSittings attempts,
            ItemBank bank) {
        this.people = people;
        this.deeds = deeds;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.learning = learning;
        this.attempts = attempts;
        this.bank = bank;
    }

    /** Everybody in them. */
    DemoPeople write(Plan plan, Scene scene, PastRows rows) {
        DemoTerm former = DemoTerm.former(scene);
        DemoTerm term = DemoTerm.current(scene);
        DemoPeople known = visited(scene, term, former);
        Ledger ledger = new Ledger(rows, deeds, plan.dice("ledger", 0));
        School school = new School(plan, scene, rows, ledger, people, cohorts, enrollments);
        DemoClassroom classroom = new DemoClassroom(plan, scene, rows, school, learning, attempts, bank, known);
        List<AccountId> teachers = List.of(known.of(DemoCast.INSTRUCTOR), classroom.colleague(former.since()));
        for (DemoTerm one : List.of(former, term)) {
            Dice dice = plan.dice("class", one.students().size());
            String code = cohorts.code(dice.random());
            classroom.write(one, one.group(scene, scene.course(DemoCast.COURSE), teachers, code, dice));
        }
        classroom.alone(
                known.of(DemoCast.LEARNER), scene.course(DemoCast.FINISHED_COURSE), term.since(), LESSONS_ON_THE_SIDE);
        return known;
    }

    /** The accounts that visitors use are as old as what they did. */
    private DemoPeople visited(Scene scene, DemoTerm term, DemoTerm former) {
        DemoPeople visited = new DemoPeople();
        for (String email : DemoCast.VISITED) {
            boolean learns = email.equals(DemoCast.LEARNER) || email.equals(DemoCast.SECOND_LEARNER);
            LocalDate since =
                    learns ? term.since().minusDays(2) : former.since().minusDays(40);
            people.dated(email, scene.at(since, 30_000)).ifPresent(id -> visited.add(email, id));
        }
        return visited;
    }
}
