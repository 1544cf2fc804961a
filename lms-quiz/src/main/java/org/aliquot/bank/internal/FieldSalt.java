package org.aliquot.bank.internal;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A number of this installation alone, the same on all nodes and in what is restored from a backup. */
@Repository
class FieldSalt implements LongSupplier {

    private final JdbcClient jdbc;
    private volatile @Nullable Long read;

    FieldSalt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long getAsLong() {
        Long salt = read;
        if (salt == null) {
            salt = jdbc.sql("select salt from field_salt").query(Long.class).single();
            read = salt;
        }
        return salt;
    }
}
