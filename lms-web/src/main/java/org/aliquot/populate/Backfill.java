package org.aliquot.populate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.backfill.PastRows;
import org.aliquot.completion.PastLearning;
import org.aliquot.spool.Aside;
import org.aliquot.statistics.AnswerStatistics;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database in one transaction, so that a run which fails or is stopped leaves nothing behind. */
@Component
class Backfill {

    /** Kept figures, which one transaction has written anew with each attempt: packed, they are as after a year of days. */
    private static final List<String> REWRITTEN =
            List.of("learner_activity", "learner_days", "learner_sittings", "learner_total", "sitting_times");

    private final JdbcClient jdbc;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final PastLearning learning;
    private final AnswerStatistics statistics;

    Backfill(
            JdbcClient jdbc,
            DataSource database,
            PlatformTransactionManager transactions,
            PastLearning learning,
            AnswerStatistics statistics) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.learning = learning;
        this.statistics = statistics;
    }

    /** What {@code work} adds is there as a whole afterward, with the figures that follow from it, or not at all. */
    void run(Consumer<PastRows> work) {
        Aside.run(() -> {
            transaction.executeWithoutResult(_ -> work.accept(new PastRows(copy())));
            statistics.countNow(_ -> {});
            tables("vacuum (analyze) ");
            REWRITTEN.forEach(table -> {
                jdbc.sql("vacuum (full, analyze) " + table).update();
                jdbc.sql("vacuum " + table).update(); // a table written anew is not known to be all visible
            });
        });
    }

    /** Writes what waits, and who has completed a course by it. */
    void settle(PastRows rows) {
        rows.flush();
        learning.complete();
    }

    private void tables(String verb) {
        jdbc.sql("select tablename from pg_tables where tableowner = current_user and schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql(verb + table).update());
    }

    private CopyManager copy() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw new IllegalStateException("The database is no PostgreSQL", e);
        }
    }
}
