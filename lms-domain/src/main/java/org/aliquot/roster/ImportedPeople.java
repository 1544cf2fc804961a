package org.aliquot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.ListedAccount;
import org.aliquot.people.RoleColumn;
import org.aliquot.roster.ImportReport.Verdict;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those rows of an import that concern an account. */
@Repository
class ImportedPeople {

    /**
     * One of them.
     *
     * @param after what the account becomes
     * @param before what undoing makes of it again; null where there was none
     * @param cohort the class in which they were placed; null where it was none, or where the row says its code alone
     * @param placedAt null where they were not placed, or by a release that does not say when
     * @param isTakenUp whether a later import that stands has changed or placed the person
     */
    record Row(
            Verdict verdict,
            ListedAccount after,
            @Nullable ListedAccount before,
            Place place,
            boolean isPlaced,
            @Nullable UUID cohort,
            @Nullable Instant placedAt,
            boolean isTakenUp) {

        AccountId account() {
            return after.id();
        }

        boolean isAdded() {
            return verdict == Verdict.ADD;
        }

        /** On the staff of the class of their row, not among its learners. */
        boolean teaches() {
            return Place.teaches(after.roles());
        }

        boolean isUpdated() {
            return verdict == Verdict.UPDATE;
        }

        /** Whether the account is what it was when the file was read, if there was one. */
        boolean isAbout(@Nullable AccountStanding now) {
            return isAdded()
                    ? now == null
                    : now != null && now.active() && now.id().equals(account()) && now.version() == after.version();
        }
    }

    private static final String ROWS = """
            select r.account_id, r.verdict, r.email, r.name, r.roles, r.time_zone, r.class_code, r.course, r.starts_on, r.payer,
                   r.payer_name, r.placed, r.cohort_id, r.placed_at, r.before_version, r.before_name, r.before_roles, r.before_time_zone,
                   exists (select
                           from people_import_row other
                           join people_import later on later.id = other.import_id
                           where other.account_id = r.account_id and (other.verdict in ('add', 'update') or other.placed)
                             and later.status = 'committed' and later.committed_at > i.committed_at) as taken_up
            from people_import_row r
            join people_import i on i.id = r.import_id
            where r.import_id = :id and r.verdict <> 'refused'
            order by r.number
            """;

    private final JdbcClient jdbc;

    ImportedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(UUID id) {
        return jdbc.sql(ROWS).param("id", id).query(ImportedPeople::read).list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        AccountId account = AccountId.in(row, "account_id");
        String email = row.getString("email");
        int version = row.getInt("before_version");
        ListedAccount after = new ListedAccount(
                account,
                email,
                row.getString("name"),
                RoleColumn.read(row, "roles"),
                row.getString("time_zone"),
                version);
        String name = row.getString("before_name");
        return new Row(
                Word.read(Verdict.class, row.getString("verdict")),
                after,
                name == null
                        ? null
                        : new ListedAccount(
                                account,
                                email,
                                name,
                                RoleColumn.read(row, "before_roles"),
                                row.getString("before_time_zone"),
                                version + 1),
                place(row),
                row.getBoolean("placed"),
                row.getObject("cohort_id", UUID.class),
                RowTime.find(row, "placed_at"),
                row.getBoolean("taken_up"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("class_code"),
                row.getString("course"),
                new NewEnrollment.Terms(
                        Word.read(Payer.class, row.getString("payer")),
                        row.getString("payer_name"),
                        row.getObject("starts_on", LocalDate.class),
                        null,
                        null));
    }

    /** This class, or where it is null a course alone, has taken this person in. */
    void isPlaced(UUID id, AccountId account, @Nullable UUID cohort) {
        jdbc.sql("""
                        update people_import_row
                        set placed = true, placed_at = server_now(), cohort_id = :cohort
                        where import_id = :id and account_id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .param("cohort", cohort)
                .update();
    }

    void takesPlace(UUID id) {
        jdbc.sql("update people_import set status = 'committed', committed_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    /** Whatever the import gave anybody came no earlier. */
    Instant committedAt(UUID id) {
        return jdbc.sql("select committed_at from people_import where id = :id")
                .param("id", id)
                .query((row, _) -> RowTime.at(row, "committed_at"))
                .single();
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
                .param("account", account)
                .param("why", why)
                .update();
    }
}
