package org.aliquot.populate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aliquot.audit.AuditBackfill;
import org.aliquot.backfill.PastRows;
import org.aliquot.bank.ItemBank;
import org.aliquot.cohort.PastCohorts;
import org.aliquot.completion.PastLearning;
import org.aliquot.delivery.PastSittings;
import org.aliquot.enrollment.PastEnrollments;
import org.aliquot.people.PastPeople;
import org.springframework.stereotype.Component;

/** Fills the database with as many people and attempts as are asked for. */
@Component
class Population {

    private static final int REPORT_EVERY = 10_000;

    private final Backfill backfill;
    private final SceneReading scenes;
    private final PastPeople people;
    private final AuditBackfill deeds;
    private final PastCohorts cohorts;
    private final PastEnrollments enrollments;
    private final PastLearning learning;
    private final PastSittings attempts;
    private final ItemBank bank;

    Population(
            Backfill backfill,
            SceneReading scenes,
            PastPeople people,
            AuditBackfill deeds,
            PastCohorts cohorts,
            PastEnrollments enrollments,
            PastLearning learning,
            PastSittings attempts,
            ItemBank bank) {
        this.backfill = backfill;
        this.scenes = scenes;
        this.people = people;
        this.deeds = deeds;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.learning = learning;
        this.attempts = attempts;
        this.bank = bank;
    }

    /** Fills the database; {@code progress} hears how far it is. */
    void fill(Plan plan, Consumer<String> progress) {
        refuse(plan);
        backfill.run(rows -> {
            fill(plan, rows, progress);
            progress.accept("written; taking statistics of the tables");
        });
    }

    private void refuse(Plan plan) {
        int others = people.others();
        if (others > 0 && !plan.intoExisting()) {
            throw new PopulateRefused("This database holds " + others + " people already. Nothing was changed."
                    + " If they may have made-up people among them, say --into-existing; there is no way back.");
        }
    }

    private void fill(Plan plan, PastRows rows, Consumer<String> progress) {
        Scene scene = plan.course() == null ? scenes.read() : scenes.read(plan.course());
        refuseTwice(plan, scene);
        Ledger ledger = new Ledger(rows, deeds, plan.dice("ledger", 0));
        School school = new School(plan, scene, rows, ledger, people, cohorts, enrollments);
        List<StudyDays> study = learners(plan, scene, school, rows);
        progress.accept("%,d learners in %,d cohorts, %,d lessons read"
                .formatted(plan.learners(), rows.count("cohort"), rows.count("lesson_progress")));
        List<Planned> planned = new Planning(plan, scene).plan(study);
        Taking taking = new Taking(scene, attempts, bank);
        for (int i = 0; i < planned.size(); i++) {
            learning.write(rows, attempts.write(rows, taking.take(planned.get(i), plan.dice("attempt", i))));
            if ((i + 1) % REPORT_EVERY == 0) {
                progress.accept(
                        "%,d of %,d attempts, %,d answers".formatted(i + 1, planned.size(), rows.count("response")));
            }
        }
        backfill.settle(rows);
    }

    private List<StudyDays> learners(Plan plan, Scene scene, School school, PastRows rows) {
        List<Group> groups = school.groups();
        Studying studying = new Studying(scene, learning, bank);
        List<StudyDays> study = new ArrayList<>();
        for (int i = 0; i < plan.learners(); i++) {
            Dice dice = plan.dice("study", i);
            for (Membership membership : school.learner(i, groups)) {
                study.add(studying.write(rows, membership, Calendar.of(membership, dice), dice));
            }
        }
        return study;
    }

    private void refuseTwice(Plan plan, Scene scene) {
        String first = Learner.instructor(plan, 0, scene.at(scene.today(), 0)).email();
        if (people.has(first)) {
            throw new PopulateRefused("This database holds the population of seed " + plan.seed()
                    + " already. Nothing was changed. Choose another seed.");
        }
    }
}
