package org.aliquot.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aliquot.Await;
import org.aliquot.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionOperations;

/** What one node says is heard by all, once it is so, and a line that is cut without a word hides nothing for long. */
class SignalLineIT extends ModuleTest {

    private static final String CHANNEL = "matter";

    /** Silence, and a question that nobody answers. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    @Autowired
    private Signals signals;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcConnectionDetails database;

    private final UUID what = UUID.randomUUID();
    private final Listener listener = new Listener();
    private Cutting proxy;
    private HikariDataSource pool;
    private SignalLine line;

    @BeforeEach
    void listen() throws IOException {
        proxy = new Cutting(database.getJdbcUrl());
        pool = through(proxy);
        line = new SignalLine(pool, List.of(listener));
        line.start();
        Await.until("the line", () -> listener.connections == 1);
    }

    @AfterEach
    void stop() throws IOException {
        line.stop();
        pool.close();
        proxy.close();
    }

    @Test
    void isHeardWhenItIsCommittedAndNotBefore() throws InterruptedException {
        transaction.executeWithoutResult(_ -> {
            signals.send(CHANNEL, what);
            assertThat(listener.hears(Duration.ofMillis(200))).isNull();
        });
        assertThat(listener.hears(NOTICED)).isEqualTo(what);
    }

    @Test
    void whatCameToNothingIsNotHeard() {
        transaction.executeWithoutResult(status -> {
            signals.send(CHANNEL, what);
            status.setRollbackOnly();
        });
        UUID next = UUID.randomUUID();
        signals.send(CHANNEL, next);
        assertThat(listener.hears(NOTICED)).isEqualTo(next);
    }

    @Test
    void aSilentCutIsToldAndWhatWasMissedMayBeAskedFor() {
        proxy.cutSilently();
        signals.send(CHANNEL, what);

        Await.until("that it is cut", NOTICED, () -> listener.cuts == 1);
        Await.until("the next line", () -> listener.connections == 2);
        UUID next = UUID.randomUUID();
        signals.send(CHANNEL, next);
        assertThat(listener.hears(NOTICED)).isEqualTo(next);
    }

    @Test
    void saysWhetherItHearsTheOthers() {
        Await.until("that it hears", line::isHearing);
        proxy.cutSilently();

        Await.until("that it does not", NOTICED, () -> !line.isHearing());
        Await.until("that it hears again", line::isHearing);
    }

    @Test
    void whatSomebodyElseSaysOnTheChannelEndsNothing() {
        for (String foreign : List.of("hello", "", "x".repeat(7_000))) {
            jdbc.sql("select pg_notify(:channel, :foreign)")
                    .param("channel", CHANNEL)
                    .param("foreign", foreign)
                    .query()
                    .singleRow();
        }
        signals.send(CHANNEL, what);
        assertThat(listener.hears(NOTICED)).isEqualTo(what);
        assertThat(listener.cuts).isZero();
    }

    private HikariDataSource through(Cutting proxy) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(proxy.url());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(1);
        config.setValidationTimeout(2_000);
        return new HikariDataSource(config);
    }

    private static final class Listener implements SignalListener {

        private final BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        private volatile int connections;
        private volatile int cuts;

        UUID hears(Duration patience) {
            try {
                return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String channel() {
            return CHANNEL;
        }

        @Override
        public void heard(UUID what) {
            heard.add(what);
        }

        @Override
        public void connected() {
            connections++;
        }

        @Override
        public void cut() {
            cuts++;
        }
    }
}
