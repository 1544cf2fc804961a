package org.aliquot.delivery;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes attempts and tells their rooms, in one statement, however many they are. */
@Component
class ToldChanges {

    private static final String TOLD = """
            with %s
            select pg_notify('%s', cast(id as text))
            from changed
            """;

    private final JdbcClient jdbc;

    ToldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many were told.
     *
     * @param change expressions of a {@code with}, of which {@code changed} gives the {@code id} of each attempt to be told
     */
    int make(String change, Map<String, ?> parameters) {
        return jdbc.sql(TOLD.formatted(change, AttemptSignals.CHANNEL))
                .params(parameters)
                .query((row, number) -> number)
                .list()
                .size();
    }
}
