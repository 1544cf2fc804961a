package org.aliquot.people;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.ImportReport.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those rows of an import that concern an account. */
@Repository
class ImportedPeople {

    record Row(AccountId account, Verdict verdict, Placements.Place place, boolean isPlaced) {

        boolean isAdded() {
            return verdict == Verdict.ADD;
        }

        boolean isUpdated() {
            return verdict == Verdict.UPDATE;
        }
    }

    private static final String ROWS = """
            select account_id, verdict, class_code, course, placed
            from people_import_row
            where import_id = :id and verdict <> 'refused'
            order by number
            """;

    private final JdbcClient jdbc;

    ImportedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(UUID id) {
        return jdbc.sql(ROWS)
                .param("id", id)
                .query((row, number) -> new Row(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        ImportTable.verdict(row),
                        new Placements.Place(row.getString("class_code"), row.getString("course")),
                        row.getBoolean("placed")))
                .list();
    }

    /** A class or course has taken this person in. */
    void isPlaced(UUID id, AccountId account) {
        jdbc.sql("update people_import_row set placed = true where import_id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .update();
    }

    void takesPlace(UUID id) {
        jdbc.sql("update people_import set status = 'committed', committed_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    void isUndone(UUID id) {
        jdbc.sql("update people_import set status = 'undone', undone_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    /** Undoing left this row as it is. */
    void keep(UUID id, AccountId account, String why) {
        jdbc.sql("update people_import_row set kept = :why where import_id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .param("why", why)
                .update();
    }
}
