package org.aliquot.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What looking at the figures costs the database. */
class StandingsNowIT extends PlatformTest {

    @Autowired
    private DataSource database;

    @Autowired
    private List<Standing> standings;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void oneAnswerServesAllWhoAskWithinSeconds() {
        StandingsNow now = new StandingsNow(database, standings, new Figures(), Duration.ofMinutes(1));

        List<String> asked = statements.during(() -> IntStream.range(0, 50).forEach(_ -> now.collect()));

        assertThat(asked).hasSize(1);
    }

    /** Where tables are small, reading them whole is cheapest; forbidden to, the planner shows which index there is. */
    @Test
    void whatGrowsIsReadByAnIndex() {
        List<String> plan = transaction.execute(_ -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain " + StandingsNow.statement(standings))
                    .query(String.class)
                    .list();
        });

        assertThat(plan).hasSizeGreaterThan(10);
        assertThat(plan)
                .noneMatch(
                        line -> line.matches(
                                ".*Seq Scan on (attempt|mail_message|event_publication|job|hook_delivery|lti_score|audit_entry).*"));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFigureToo() {
        DataSource gone = new DriverManagerDataSource("jdbc:postgresql://localhost:1/none");

        MetricSnapshots told = new StandingsNow(gone, standings, new Figures(), Duration.ofMinutes(1)).collect();

        assertThat(told.stream().map(one -> one.getMetadata().getName())).containsExactly("aliquot_database_readable");
    }
}
