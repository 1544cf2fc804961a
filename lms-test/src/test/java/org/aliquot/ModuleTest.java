package org.aliquot;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * One module of the product with those it may use, on a PostgreSQL whose tables are empty before each class of tests. No web
 * server, no jobs of the clock, no listeners of other modules. The module is that of the test's package.
 */
@SpringBootTest(
        classes = ModuleContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.config.name=module-test")
@Import(StatementCounter.class)
@DirtiesContext
public abstract class ModuleTest {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected StatementCounter statements;

    @AfterEach
    void clockBack() {
        jdbc.sql("delete from clock_shift").update();
    }

    /** A row of a new account that may sign in, without a password. */
    protected UUID account(String... roles) {
        return jdbc.sql("""
                        insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent,
                                             larger_text, created_at, version)
                        select id, 'p' || id || '@example.org', 'Test Person', :roles, 'America/New_York', 'active',
                               false, 0, false, server_now(), 0
                        from (select gen_random_uuid() as id) as new
                        returning id
                        """).param("roles", roles).query(UUID.class).single();
    }

    /** A row of a new course, without lessons. */
    protected UUID course(String slug) {
        return jdbc.sql("""
                        insert into course (id, slug, title, summary, status, edited, version)
                        values (gen_random_uuid(), :slug, 'A course', 'For tests', 'published', true, 1)
                        returning id
                        """).param("slug", slug).query(UUID.class).single();
    }

    /** Moves the server's clock; each test starts at the real time. */
    protected void clockForward(Duration by) {
        jdbc.sql("""
                        insert into clock_shift (shift) values (make_interval(secs => :seconds))
                        on conflict (only_row) do update set shift = clock_shift.shift + excluded.shift
                        """).param("seconds", by.toMillis() / 1000.0).update();
    }

    /** Until some session waits for what another one holds. */
    protected void awaitBlocked() {
        Await.until(
                "somebody who waits", () -> jdbc.sql("""
                        select exists (
                            select from pg_locks l join pg_stat_activity a using (pid)
                            where not l.granted and a.datname = current_database())
                        """).query(Boolean.class).single());
    }
}
