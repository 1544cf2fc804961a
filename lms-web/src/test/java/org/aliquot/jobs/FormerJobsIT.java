package org.aliquot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.traces.Traces;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was asked for before an upgrade is done after it. */
class FormerJobsIT extends PlatformTest {

    private static final String SCHEMA = "former_jobs";

    private static final JobKind<Object, Object> KIND = JobKind.of("calibration", Object.class, Object.class);

    @Autowired
    private Flyway flyway;

    @Autowired
    private DataSource database;

    @Test
    void aJobThatWaitsForAnExamIsDoneAfterTheUpgrade() throws SQLException {
        upgradeTo("202611221103");
        try (Connection connection = database.getConnection()) {
            connection.setSchema(SCHEMA);
            try {
                var former = new SingleConnectionDataSource(connection, true);
                UUID waiting = waiting(JdbcClient.create(former));

                upgradeTo("latest");

                isDone(waiting, new JobQueue(JdbcClient.create(former)), former);
            } finally {
                connection.setSchema("public");
            }
        } finally {
            jdbc.sql("drop schema if exists " + SCHEMA + " cascade").update();
        }
    }

    private static UUID waiting(JdbcClient former) {
        UUID id = UUID.randomUUID();
        former.sql("""
                        insert into job (id, kind, exam_key, request, requested_by, requested_at, state, step, tries)
                        values (:id, 'calibration', 'mlt-mock-50', '{"model": "rasch"}', :id, server_now(), 'waiting',
                                'Waiting', 0)
                        """).param("id", id).update();
        return id;
    }

    private static void isDone(UUID waiting, JobQueue queue, DataSource former) {
        assertThat(queue.add(KIND, "mlt-mock-50", Map.of("model", "rasch"), new AccountId(waiting)))
                .as("asked for once more")
                .isEqualTo(waiting);
        new JobLane("former", List.of(new Subject()), queue, former, Traces.off()).run();
        StoredJob done = queue.find(KIND, waiting).orElseThrow();
        assertThat(done.job().state()).isEqualTo(JobState.DONE);
        assertThat(done.result()).isEqualTo("\"mlt-mock-50\"");
    }

    private void upgradeTo(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    /** Says what a job is about. */
    private record Subject() implements Work<Object> {

        @Override
        public JobKind<Object, Object> kind() {
            return KIND;
        }

        @Override
        public String lane() {
            return "former";
        }

        @Override
        public Object run(StoredJob job, Consumer<String> step) {
            return String.valueOf(job.job().subject());
        }
    }
}
