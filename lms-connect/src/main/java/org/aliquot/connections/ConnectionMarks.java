package org.aliquot.connections;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a connection last worked, and when and why it did not: no change of it, and written while others change it. */
@Service
public class ConnectionMarks {

    private static final int LONGEST = 500;

    /** Not for each of three hundred launches a minute. */
    private static final String WORKED = """
            update connection
            set worked_at = server_now()
            where id = :id and (worked_at is null or worked_at < server_now() - interval '10 seconds' or worked_at <= failed_at)
            """;

    private static final String FAILED = """
            update connection
            set failed_at = server_now(), failure = :why
            where id = :id
            """;

    private final JdbcClient jdbc;

    ConnectionMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void worked(UUID connection) {
        jdbc.sql(WORKED).param("id", connection).update();
    }

    /** @param why the code of a known fault, or words for an administrator, without anything about a person; kept whatever becomes of the caller's work */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(UUID connection, String why) {
        jdbc.sql(FAILED)
                .param("id", connection)
                .param("why", why.length() > LONGEST ? why.substring(0, LONGEST) : why)
                .update();
    }
}
