package org.aliquot.doctor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database server of the operator's has to offer, and the role to be allowed. */
final class OwnServer {

    private static final String OFFERED = """
            select current_user as role,
                   exists (select from pg_extension where extname = 'pg_trgm') as there,
                   exists (select from pg_available_extensions where name = 'pg_trgm') as available,
                   has_database_privilege(current_database(), 'create') as may_create,
                   coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_make_tables,
                   to_regclass('search_lesson') is not null as has_tables
            """;

    private static final String TABLES_OF_OTHERS = """
            select distinct pg_get_userbyid(c.relowner)
            from pg_class c
            where c.relnamespace = to_regnamespace(current_schema())
              and c.relkind in ('r', 'p')
              and not pg_has_role(c.relowner, 'usage')
            order by 1
            """;

    /** Of a role that PostgreSQL came with, nothing may be reassigned at once. */
    private static final String OWNED_BY_ONE = "do $$ declare one regclass; begin for one in select oid from pg_class"
            + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')"
            + " and not pg_has_role('%s', relowner, 'usage')"
            + " loop execute format('alter table %%s owner to %s', one); end loop; end $$;";

    /** Whoever may not see more sees how many there are. */
    private static final String COPIES = """
            select (select count(*) from pg_stat_replication) as copies,
                   current_setting('synchronous_standby_names') as synchronous
            """;

    private record Offered(
            String role,
            boolean there,
            boolean available,
            boolean mayCreate,
            boolean mayMakeTables,
            boolean hasTables) {}

    private record Copies(int copies, String synchronous) {}

    private final JdbcClient jdbc;
    private final List<Finding> findings = new ArrayList<>();

    OwnServer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> look() {
        Offered offered = jdbc.sql(OFFERED).query(Offered.class).single();
        search(offered);
        rights(offered);
        copies();
        return findings;
    }

    /** The first start creates it, if it may; nobody does so later. */
    private void search(Offered offered) {
        if (offered.there() || offered.available() && offered.mayCreate() && !offered.hasTables()) {
            return;
        }
        findings.add(
                offered.available()
                        ? Finding.wrong(
                                "The extension pg_trgm is missing, which searching needs.",
                                "As the owner of this database: create extension pg_trgm;")
                        : Finding.wrong(
                                "This server does not offer the extension pg_trgm, which searching needs.",
                                "Install the server's package of extensions (postgresql-contrib), or switch pg_trgm on in its console."));
    }

    private void rights(Offered offered) {
        if (!offered.mayMakeTables()) {
            findings.add(Finding.wrong(
                    "The role " + offered.role() + " may make no tables here.",
                    "alter database … owner to " + offered.role() + ";"));
        }
        List<String> others =
                List.copyOf(jdbc.sql(TABLES_OF_OTHERS).query(String.class).list());
        if (!others.isEmpty()) {
            findings.add(Finding.wrong(
                    "There are tables that belong to " + String.join(" and ", others) + ": " + offered.role()
                            + " cannot change them when Aliquot is updated.",
                    "As a superuser, in this database: " + OWNED_BY_ONE.formatted(offered.role(), offered.role())));
        }
    }

    private void copies() {
        Copies found = jdbc.sql(COPIES).query(Copies.class).single();
        if (found.copies() > 0) {
            findings.add(
                    found.synchronous().isBlank()
                            ? Finding.note(
                                    "Copies follow this database (%d), and no answer waits for one of them: the last ones are lost with its server."
                                            .formatted(found.copies()),
                                    "Name a standby in synchronous_standby_names, unless the server's disk itself is kept twice.")
                            : Finding.fine(
                                    "An answer is acknowledged when another server has it too (synchronous_standby_names = %s)."
                                            .formatted(found.synchronous())));
        }
    }
}
