package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many learners who sit what one sits: their accounts and attempts are copies, and can be taken away again. */
final class Crowd {

    private static final List<String> COPY = List.of("""
            create temporary table crowd on commit drop as
            select gen_random_uuid() as account, gen_random_uuid() as attempt
            from generate_series(1, :size)
            """, """
            insert into account
            select (jsonb_populate_record(cast(null as account), to_jsonb(a) || jsonb_build_object('id', c.account, 'email', c.account || '@crowd.example'))).*
            from crowd c
            cross join (select a.* from account a join attempt t on t.account_id = a.id where t.id = :attempt) a
            """, """
            insert into attempt
            select (jsonb_populate_record(cast(null as attempt), to_jsonb(a) || jsonb_build_object('id', c.attempt, 'account_id', c.account))).*
            from crowd c
            cross join (select a.* from attempt a where a.id = :attempt) a
            """, """
            insert into attempt_item
            select (jsonb_populate_record(cast(null as attempt_item), to_jsonb(i) || jsonb_build_object('attempt_id', c.attempt))).*
            from crowd c
            cross join (select i.* from attempt_item i where i.attempt_id = :attempt) i
            """, """
            insert into response
            select (jsonb_populate_record(cast(null as response), to_jsonb(r) || jsonb_build_object('attempt_id', c.attempt))).*
            from crowd c
            cross join (select r.* from response r where r.attempt_id = :attempt) r
            """);

    private final JdbcClient jdbc;
    private final UUID[] attempts;

    private Crowd(JdbcClient jdbc, UUID[] attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    /** To be called in a transaction. */
    static Crowd of(JdbcClient jdbc, String attempt, int size) {
        COPY.forEach(sql -> {
            var statement = jdbc.sql(sql);
            if (sql.contains(":size")) {
                statement = statement.param("size", size);
            }
            (sql.contains(":attempt") ? statement.param("attempt", UUID.fromString(attempt)) : statement).update();
        });
        return new Crowd(
                jdbc,
                jdbc.sql("select attempt from crowd").query(UUID.class).list().toArray(UUID[]::new));
    }

    UUID[] attempts() {
        return attempts.clone();
    }

    /** Whose each attempt is. */
    Map<UUID, UUID> learners() {
        Map<UUID, UUID> learners = new HashMap<>();
        jdbc.sql("select id, account_id from attempt where id = any(:ids)")
                .param("ids", attempts)
                .query((RowCallbackHandler)
                        row -> learners.put(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)));
        return learners;
    }

    int in(String status) {
        return jdbc.sql("select count(*) from attempt where id = any(:ids) and status = :status")
                .param("ids", attempts)
                .param("status", status)
                .query(Integer.class)
                .single();
    }

    /** Their questions are ones that nobody has ever heard of. */
    void cannotBeScored() {
        jdbc.sql("update attempt_item set item_version_id = gen_random_uuid() where attempt_id = any(:ids)")
                .param("ids", attempts)
                .update();
    }

    /** With all that was ever noted of them. */
    void leave() {
        List<UUID> accounts = jdbc.sql("select account_id from attempt where id = any(:ids)")
                .param("ids", attempts)
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        forget("attempt_id", attempts);
        forget("account_id", accounts.toArray(UUID[]::new));
        jdbc.sql("delete from account where id = any(:ids)")
                .param("ids", accounts.toArray(UUID[]::new))
                .update();
    }

    /** Tables that none refers to come first. */
    private void forget(String column, UUID[] ids) {
        List<String> tables = jdbc.sql("""
                        select t.table_name
                        from information_schema.tables t
                        join information_schema.columns c on c.table_name = t.table_name and c.table_schema = t.table_schema
                        where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = :column
                        order by exists (select from pg_constraint f
                                         where f.contype = 'f' and f.conrelid <> f.confrelid
                                           and f.confrelid = cast(quote_ident(t.table_name) as regclass))
                        """)
                .param("column", column)
                .query((row, _) -> requireNonNull(row.getString(1)))
                .list();
        tables.forEach(table -> jdbc.sql("delete from " + table + " where " + column + " = any(:ids)")
                .param("ids", ids)
                .update());
    }
}
