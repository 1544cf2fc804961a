package org.aliquot.standby;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;

/** @param now the moment that is read of */
record Primary(TransactionOperations transaction, Instant now) implements Source {

    @Override
    public <T> T read(Function<Instant, T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.apply(now)));
    }
}
