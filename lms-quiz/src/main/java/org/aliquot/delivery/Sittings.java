package org.aliquot.delivery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether anybody sits an exam at this moment. One without a clock that was begun half a day ago is nobody's any more. */
@Service
public class Sittings {

    private static final String ANY = """
            select exists (
              select
              from attempt
              where status <> 'final' and mode = 'exam' and not own_practice
                and (deadline + make_interval(secs => grace_seconds) > server_now()
                     or (deadline is null and started_at > server_now() - interval '12 hours')))
            """;

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean any() {
        return jdbc.sql(ANY).query(Boolean.class).single();
    }
}
