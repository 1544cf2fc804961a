package org.aliquot.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Rows of {@code bulk_act}: what was done to many people, and how each stood before. */
@Repository
class BulkActTable {

    private static final StoredJson<Map<String, String>> ASKED = StoredJson.of(new TypeReference<>() {});

    private static final String INSERT = """
            insert into bulk_act (id, kind, asked, reason, done_by, done_at, stayed)
            values (:id, :kind, cast(:asked as jsonb), :reason, :by, server_now(), :stayed)
            """;

    private static final String PERSON = """
            insert into bulk_act_person (act_id, account_id, enrollment_id, version, before)
            select :act, :account, :enrollment, coalesce(cast(:version as integer), a.version), cast(:before as jsonb)
            from account a
            where a.id = :account
            """;

    private static final String PEOPLE = """
            select account_id, enrollment_id, version, before, kept
            from bulk_act_person
            where act_id = :act
            order by account_id
            """;

    private static final String LIST = """
            select a.id, a.kind, a.done_by, a.done_at, a.undone_at is not null as undone,
              (select count(*) from bulk_act_person p where p.act_id = a.id) as changed
            from bulk_act a
            order by a.id desc
            limit :most
            offset :before
            """;

    private static final String UNDONE = """
            update bulk_act
            set undone_by = :by, undone_at = server_now()
            where id = :id and undone_at is null
            """;

    private final JdbcClient jdbc;

    BulkActTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(BulkPlan plan, @Nullable String reason, AccountId by) {
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("kind", plan.act().kind().word())
                .param("asked", ASKED.write(plan.act().asked()))
                .param("reason", reason)
                .param("by", by)
                .param("stayed", plan.steps().size() - plan.changes())
                .update();
        return id;
    }

    void insert(UUID act, BulkBefore.Kept one) {
        jdbc.sql(PERSON)
                .param("act", act)
                .param("account", one.account())
                .param("enrollment", one.enrollment())
                .param("version", one.version())
                .param("before", BulkBefore.STORED.write(one.before()))
                .update();
    }

    List<BulkBefore.Kept> people(UUID act) {
        return jdbc.sql(PEOPLE)
                .param("act", act)
                .query((row, _) -> new BulkBefore.Kept(
                        AccountId.in(row, "account_id"),
                        row.getObject("enrollment_id", UUID.class),
                        row.getInt("version"),
                        BulkBefore.STORED.read(row.getString("before")),
                        row.getBoolean("kept")))
                .list();
    }

    Optional<BulkResult> find(UUID id) {
        return jdbc.sql(
                        "select id, kind, asked, reason, done_by, done_at, stayed, undone_at from bulk_act where id = :id")
                .param("id", id)
                .query((row, _) -> result(row, people(id)))
                .optional();
    }

    List<BulkEntry> list(int most, int before) {
        return jdbc.sql(LIST)
                .param("most", most)
                .param("before", before)
                .query((row, _) -> new BulkEntry(
                        row.getObject("id", UUID.class),
                        Word.read(BulkKind.class, row.getString("kind")),
                        AccountId.in(row, "done_by"),
                        RowTime.at(row, "done_at"),
                        row.getInt("changed"),
                        row.getBoolean("undone")))
                .list();
    }

    /** Of two who undo it at once, one does. */
    boolean undone(UUID id, AccountId by) {
        return jdbc.sql(UNDONE).param("id", id).param("by", by).update() == 1;
    }

    void kept(UUID act, Collection<AccountId> people) {
        jdbc.sql("update bulk_act_person set kept = true where act_id = :act and account_id = any(:people)")
                .param("act", act)
                .param("people", RowId.array(people))
                .update();
    }

    void forgetUndone(AccountId person) {
        jdbc.sql("""
                        delete from bulk_act_person p
                        using bulk_act a
                        where p.account_id = :person and a.id = p.act_id
                          and (a.undone_at is not null and not p.kept or a.kind = 'invite')
                        """).param("person", person).update();
    }

    private static BulkResult result(ResultSet row, List<BulkBefore.Kept> people) throws SQLException {
        return new BulkResult(
                row.getObject("id", UUID.class),
                Word.read(BulkKind.class, row.getString("kind")),
                ASKED.read(row.getString("asked")),
                row.getString("reason"),
                AccountId.in(row, "done_by"),
                RowTime.at(row, "done_at"),
                people.stream().map(BulkBefore.Kept::account).toList(),
                row.getInt("stayed"),
                row.getObject("undone_at") != null,
                people.stream()
                        .filter(BulkBefore.Kept::kept)
                        .map(BulkBefore.Kept::account)
                        .toList());
    }
}
