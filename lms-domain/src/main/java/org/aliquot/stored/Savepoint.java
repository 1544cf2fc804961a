package org.aliquot.stored;

import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A part of a transaction that can be taken back alone, also after a statement of it was refused. */
@Component
public class Savepoint {

    private final JdbcClient jdbc;

    Savepoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was written stays when the part says so; a refusal by the database is for the part to catch. */
    public boolean keptIf(BooleanSupplier part) {
        jdbc.sql("savepoint part").update();
        boolean kept = part.getAsBoolean();
        if (!kept) {
            jdbc.sql("rollback to savepoint part").update();
        }
        jdbc.sql("release savepoint part").update();
        return kept;
    }
}
