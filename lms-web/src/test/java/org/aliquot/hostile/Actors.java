package org.aliquot.hostile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.crash.CrashDatabase;

/** Somebody in each role, made by hand: attacks on sign-in do not lock them out, and who erases themselves is replaced. */
final class Actors {

    /** Nobody is one as well. */
    static final List<String> ROLES = List.of("", "learner", "instructor", "administrator");

    private static final String MAKE = """
            with made as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                   created_at, version)
              values (uuidv7(), 'actor' || :number || '@example.org', 'Actor', array[:role], 'America/New_York', 'active',
                      false, 0, false, server_now(), 0)
              returning id, email
            ), enrolled as (
              insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
              select uuidv7(), made.id, course.id, 'administrator', 'learner', current_date - 1, 'active', server_now()
              from made
              cross join course
            )
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select uuidv7(), id, sha256(convert_to('token of ' || email, 'UTF8')), 'api', server_now(),
                   server_now() + interval '1 day', '', server_now()
            from made
            """;

    private final CrashDatabase database;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    Actors(CrashDatabase database) {
        this.database = database;
    }

    String token(String role) {
        return tokens.computeIfAbsent(role, this::make);
    }

    void signedOut(String role, String token) {
        tokens.remove(role, token);
    }

    private String make(String role) {
        int number = made.incrementAndGet();
        try {
            database.jdbc()
                    .sql(MAKE)
                    .param("number", number)
                    .param("role", role)
                    .update();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "token of actor" + number + "@example.org";
    }
}
