package org.aliquot.populate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.audit.AuditBackfill;
import org.aliquot.backfill.PastRows;
import org.aliquot.bank.ItemBank;
import org.aliquot.cohort.PastCohorts;
import org.aliquot.completion.PastLearning;
import org.aliquot.delivery.PastSittings;
import org.aliquot.enrollment.PastEnrollments;
import org.aliquot.people.PastPeople;
import org.aliquot.spool.Aside;
import org.aliquot.statistics.AnswerStatistics;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database in one transaction, so that a run which fails or is stopped leaves nothing behind. */
@Component
class Population {

    private static final int REPORT_EVERY = 10_000;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final SceneReading scenes;
    private final PastPeople people;
    private final AuditBackfill deeds;
    private final PastCohorts cohorts;
    private final PastEnrollments enrollments;
    private final PastLearning learning;
    private final PastSittings attempts;
    private final ItemBank bank;
    private final AnswerStatistics statistics;

    Population(
            JdbcClient jdbc,
            DataSource database,
            PlatformTransactionManager transactions,
            SceneReading scenes,
            PastPeople people,
            AuditBackfill deeds,
            PastCohorts cohorts,
            PastEnrollments enrollments,
            PastLearning learning,
            PastSittings attempts,
            ItemBank bank,
            AnswerStatistics statistics) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.scenes = scenes;
        this.people = people;
        this.deeds = deeds;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.learning = learning;
        this.attempts = attempts;
        this.bank = bank;
        this.statistics = statistics;
    }

    /** Fills the database; {@code progress} hears how far it is. */
    void fill(Plan plan, Consumer<String> progress) {
        Aside.run(() -> fillAside(plan, progress));
    }

    private void fillAside(Plan plan, Consumer<String> progress) {
        refuse(plan);
        transaction.executeWithoutResult(_ -> fill(plan, new PastRows(copy()), progress));
        statistics.countNow(_ -> {});
        progress.accept("written; taking statistics of the tables");
        jdbc.sql("select tablename from pg_tables where tableowner = current_user and schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("vacuum (analyze) " + table).update());
    }

    private void refuse(Plan plan) {
        int others = people.others();
        if (others > 0 && !plan.intoExisting()) {
            throw new PopulateRefused("This database holds " + others + " people already. Nothing was changed."
                    + " If they may have made-up people among them, say --into-existing; there is no way back.");
        }
    }

    private void fill(Plan plan, PastRows rows, Consumer<String> progress) {
        Scene scene = scenes.read(plan.course());
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
        rows.flush();
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

    private org.postgresql.copy.CopyManager copy() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw new IllegalStateException("The database is no PostgreSQL", e);
        }
    }
}
