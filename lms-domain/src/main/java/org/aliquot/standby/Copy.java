package org.aliquot.standby;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The standby. Whether it may be read from is asked on the connection that then reads, since its address may lead to one of several.
 *
 * @param now when it was asked for
 * @param primary where the primary was then
 * @param mostBehind beyond this it is not read from
 * @param seen is told how far behind it is
 */
record Copy(
        JdbcClient jdbc,
        TransactionOperations transaction,
        Instant now,
        Place primary,
        Duration mostBehind,
        Consumer<Duration> seen)
        implements Source {

    @Override
    public <T> T read(Function<Instant, T> reading) {
        return Standby.there(() -> Objects.requireNonNull(transaction.execute(_ -> reading.apply(upTo()))));
    }

    private Instant upTo() {
        Standing standing = Standing.of(jdbc, primary, now);
        if (standing.same() && standing.follows()) {
            standing.behind(now).ifPresent(seen);
        }
        standing.unfit(now, mostBehind).ifPresent(why -> {
            throw new Unfit(why);
        });
        return Objects.requireNonNull(standing.upTo());
    }
}
