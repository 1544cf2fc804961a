package org.aliquot.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Checklists of the school's own, and which rotation was planned with which. */
@Repository
class ChecklistTable {

    private static final String LIST = """
            select c.id, c.name, c.bench, c.skills, c.version, c.changed_by, c.changed_at, c.retired_at is not null as retired,
                   (select count(*) from rotation r where r.checklist_id = c.id) as rotations
            from checklist c
            """;

    private static final String ALL = LIST + """
            order by c.retired_at is not null, c.name, c.id
            limit 200
            """;

    private static final String FIND = LIST + """
            where c.id = :id
            """;

    private static final String INSERT = """
            insert into checklist (id, name, bench, skills, version, made_by, changed_by, changed_at)
            values (:id, :name, :bench, cast(:skills as jsonb), 1, :by, :by, server_now())
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update checklist
            set name = :name,
                bench = :bench,
                skills = cast(:skills as jsonb),
                version = version + 1,
                changed_by = :by,
                changed_at = server_now()
            where id = :id and version = :version
            """;

    private static final String RETIRE = """
            update checklist
            set retired_at = case when :retired then server_now() end
            where id = :id and (retired_at is not null) <> :retired
            """;

    private static final String USED = """
            update rotation
            set checklist_id = :checklist
            where id = :rotation
            """;

    private static final StoredJson<List<Checklists.Skill>> SKILLS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    ChecklistTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are offered first, by name. */
    List<OwnChecklist> all() {
        return jdbc.sql(ALL).query(ChecklistTable::list).list();
    }

    Optional<OwnChecklist> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(ChecklistTable::list).optional();
    }

    /** False where it is there already. */
    boolean insert(UUID id, ChecklistPlan plan, AccountId by) {
        return of(INSERT, id, plan, by).update() > 0;
    }

    /** False where another version stands. */
    boolean change(UUID id, int version, ChecklistPlan plan, AccountId by) {
        return of(CHANGE, id, plan, by).param("version", version).update() > 0;
    }

    /** False where that is how it stands. */
    boolean retire(UUID id, boolean retired) {
        return jdbc.sql(RETIRE).param("id", id).param("retired", retired).update() > 0;
    }

    void use(UUID rotation, UUID checklist) {
        jdbc.sql(USED).param("rotation", rotation).param("checklist", checklist).update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID id, ChecklistPlan plan, AccountId by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("name", plan.name())
                .param("bench", plan.bench().word())
                .param("skills", SKILLS.write(plan.skills()))
                .param("by", by);
    }

    private static OwnChecklist list(ResultSet row, int number) throws SQLException {
        return new OwnChecklist(
                ByRotation.id(row, "id"),
                new ChecklistPlan(
                        row.getString("name"),
                        Word.read(Bench.class, row.getString("bench")),
                        SKILLS.read(row.getString("skills"))),
                row.getInt("version"),
                AccountId.in(row, "changed_by"),
                RowTime.at(row, "changed_at"),
                row.getBoolean("retired"),
                row.getInt("rotations"));
    }
}
