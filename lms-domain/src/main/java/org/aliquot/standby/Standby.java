package org.aliquot.standby;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.aliquot.figures.Count;
import org.aliquot.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads that bear to be some seconds old: from a standby where the operator names one ({@code ALIQUOT_REPORTS_DB_URL}) that
 * keeps up, else from the primary. Whoever reads is told up to when everything is there, and says so.
 */
@Component
public class Standby {

    public static final String ADDRESS = "aliquot.reports-db-url";
    public static final String MOST_BEHIND = "aliquot.reports-db-lag";

    /** How far behind it may be unless the operator says otherwise. */
    public static final String USUAL = "30s";

    private static final Logger LOG = LoggerFactory.getLogger(Standby.class);

    private static final ScopedValue<Boolean> THERE = ScopedValue.newInstance();

    /** Who cannot be read from is not asked by each report: finding out takes time. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean named;
    private final Duration mostBehind;
    private final Count read;
    private final Count refused;
    private final AtomicBoolean inTrouble = new AtomicBoolean();
    private volatile @Nullable Duration behind;
    private volatile @Nullable Long restingSince;

    Standby(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${" + ADDRESS + ":}") String address,
            @Value("${" + MOST_BEHIND + ":" + USUAL + "}") Duration mostBehind,
            Figures figures) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.named = !address.isBlank();
        this.mostBehind = mostBehind;
        this.read = figures.count("aliquot_standby_reads", "Reports and files that were read from the standby.");
        this.refused = figures.count(
                "aliquot_standby_refused", "Reports and files that the primary gave since the standby could not.");
        figures.gauge(
                "aliquot_standby_behind_seconds",
                "How far the standby was behind when it was last asked; 0 without one, no number while it cannot be asked.",
                this::secondsBehind);
    }

    /** Whether what this thread reads now comes from the standby. */
    public static boolean isThere() {
        return THERE.isBound();
    }

    static <T> T there(Supplier<T> reading) {
        return ScopedValue.where(THERE, true).call(reading::get);
    }

    /** @param now the server's time, of which the primary would be read */
    public <T, X extends Exception> T read(Instant now, Reading<T, X> reading) throws X {
        // a transaction that is open stays where it is
        if (named && !isResting() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            Place primary = Place.of(jdbc);
            try {
                T found = reading.from(new Copy(jdbc, transaction, now, primary, mostBehind, far -> behind = far));
                read.one();
                isWell();
                return found;
            } catch (Unfit unfit) {
                isIll(unfit.getMessage());
            } catch (TransactionException | DataAccessResourceFailureException away) {
                behind = null;
                isIll("it cannot be reached" + state(away));
            } catch (DataAccessException failed) {
                isIll("it broke off" + state(failed));
            }
            refused.one();
        }
        return reading.from(new Primary(transaction, now));
    }

    private double secondsBehind() {
        Duration last = behind;
        return last != null ? last.toNanos() / 1e9 : named ? Double.NaN : 0;
    }

    private boolean isResting() {
        Long since = restingSince;
        return since != null && System.nanoTime() - since < REST.toNanos();
    }

    /** Messages of the database may quote what was asked for. */
    private static String state(NestedRuntimeException failed) {
        return failed.getMostSpecificCause() instanceof SQLException e ? " (SQL state " + e.getSQLState() + ")" : "";
    }

    private void isWell() {
        restingSince = null;
        if (inTrouble.getAndSet(false)) {
            LOG.info("Reports are read from the standby again.");
        }
    }

    private void isIll(@Nullable String why) {
        restingSince = System.nanoTime();
        if (!inTrouble.getAndSet(true)) {
            LOG.warn("Reports are read from the primary, not from the standby of ALIQUOT_REPORTS_DB_URL: {}.", why);
        }
    }
}
