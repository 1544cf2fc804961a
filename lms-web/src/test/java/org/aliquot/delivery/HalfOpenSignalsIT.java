package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A line to the database that is cut without a word costs nobody their extra time. */
class HalfOpenSignalsIT extends PlatformTest {

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private AttemptSignals elsewhere;

    private final AttemptId attempt = new AttemptId(UUID.randomUUID());
    private final BlockingQueue<AttemptId> told = new LinkedBlockingQueue<>();

    @Test
    void anExtensionIsToldAfterTheLineWasCutSilently() throws Exception {
        try (Cutting proxy = new Cutting(database.getJdbcUrl());
                HikariDataSource pool = through(proxy)) {
            AttemptSignals signals = new AttemptSignals(jdbc, pool);
            signals.watch(attempt, told::add);
            signals.start();
            try {
                hearsNews();

                proxy.cutSilently();
                elsewhere.changed(attempt);

                assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(attempt);
                told.clear();
                hearsNews();
            } finally {
                signals.stop();
            }
        }
    }

    @Test
    void whatSomebodyElseSaysOnTheChannelEndsNothing() throws Exception {
        elsewhere.watch(attempt, told::add);
        jdbc.sql("select pg_notify('attempt', 'hello')").query().singleRow();
        jdbc.sql("select pg_notify('attempt', '')").query().singleRow();

        hearsNews();
    }

    /** Listening begins some time after the start. */
    private void hearsNews() throws InterruptedException {
        AttemptId heard = null;
        for (int tries = 0; heard == null && tries < 30; tries++) {
            elsewhere.changed(attempt);
            heard = told.poll(1, TimeUnit.SECONDS);
        }
        assertThat(heard).isEqualTo(attempt);
        told.clear();
    }

    private HikariDataSource through(Cutting proxy) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(proxy.url());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(1);
        config.setValidationTimeout(2_000);
        return new HikariDataSource(config);
    }
}
