package org.aliquot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.people.RoleColumn;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Reads back what an import does or did: three queries, however long the file is. */
@Repository
class ImportReports {

    private static final String FIND = """
            select i.id, i.file_name, i.read_at, i.status, i.unused,
                   count(*) filter (where r.verdict = 'add') as to_add,
                   count(*) filter (where r.verdict = 'update') as to_update,
                   count(*) filter (where r.verdict = 'unchanged') as to_leave,
                   count(*) filter (where r.verdict = 'refused') as to_refuse,
                   count(*) filter (where r.kept <> '') as kept,
                   count(*) filter (where r.verdict in ('add', 'update') and 'instructor' = any(r.roles)
                                      and not 'instructor' = any(coalesce(r.before_roles, '{}'))) as instructors,
                   count(*) filter (where i.status = 'undone' and r.verdict = 'add' and r.kept = '') as removed,
                   count(*) filter (where i.status = 'undone' and r.verdict = 'update' and r.kept = '') as restored
            from people_import i
            left join people_import_row r on r.import_id = i.id
            where i.id = :id
            group by i.id
            """;

    private static final String RECENT = """
            select i.id, i.file_name, i.made_by, i.committed_at, i.status,
                   (select count(*)
                    from people_import_row r
                    where r.import_id = i.id and r.verdict <> 'refused') as rows
            from people_import i
            where i.status <> 'planned'
            order by i.committed_at desc
            limit :most
            """;

    private static final String ROWS = """
            select number, verdict, email, name, roles, class_code, course, changes, problems, kept
            from people_import_row
            where import_id = :id and (verdict = 'refused') = :refused
            order by kept = '', verdict = 'unchanged', number
            limit :most
            offset :before
            """;

    static final StoredJson<List<RowProblem>> PROBLEMS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    ImportReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ImportReport> find(UUID id, int most, int refused, int taken) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, number) -> report(row, rows(id, true, most, refused), rows(id, false, most, taken)))
                .optional();
    }

    List<PastImport> recent(int most) {
        return jdbc.sql(RECENT)
                .param("most", most)
                .query((row, number) -> new PastImport(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        AccountId.in(row, "made_by"),
                        RowTime.at(row, "committed_at"),
                        row.getInt("rows"),
                        Word.read(ImportReport.Status.class, row.getString("status"))))
                .list();
    }

    private List<ImportReport.Row> rows(UUID id, boolean refused, int most, int before) {
        return jdbc.sql(ROWS)
                .param("id", id)
                .param("refused", refused)
                .param("most", most)
                .param("before", before)
                .query((row, number) -> new ImportReport.Row(
                        row.getInt("number"),
                        Word.read(ImportReport.Verdict.class, row.getString("verdict")),
                        row.getString("email"),
                        row.getString("name"),
                        strings(row, "changes"),
                        PROBLEMS.read(row.getString("problems")),
                        row.getString("kept"),
                        new ImportReport.Gets(
                                RoleColumn.read(row, "roles"), row.getString("class_code"), row.getString("course"))))
                .list();
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static ImportReport report(ResultSet row, List<ImportReport.Row> refused, List<ImportReport.Row> taken)
            throws SQLException {
        return new ImportReport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                RowTime.at(row, "read_at"),
                Word.read(ImportReport.Status.class, row.getString("status")),
                strings(row, "unused"),
                new ImportReport.Counts(
                        row.getInt("to_add"),
                        row.getInt("to_update"),
                        row.getInt("to_leave"),
                        row.getInt("to_refuse"),
                        row.getInt("kept"),
                        row.getInt("instructors")),
                new ImportReport.Undone(row.getInt("removed"), row.getInt("restored")),
                refused,
                taken);
    }
}
