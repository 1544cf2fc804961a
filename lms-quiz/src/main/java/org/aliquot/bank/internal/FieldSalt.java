package org.aliquot.bank.internal;

import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.aliquot.digest.Sha256;
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

    /** A seed that follows from these words here, and elsewhere from none that anybody could try. */
    long seedOf(String words) {
        return ByteBuffer.wrap(Sha256.of(getAsLong() + " " + words)).getLong();
    }
}
