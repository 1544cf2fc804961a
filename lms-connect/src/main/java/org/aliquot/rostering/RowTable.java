package org.aliquot.rostering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of lists with what becomes of each: by one statement for however many. */
@Repository
class RowTable {

    private static final String INSERT = """
            insert into roster_row (run_id, number, class_id, subject, name, email, role, gone, cohort_id, fate, trouble, account_id,
                                    guarded)
            select :run, n.*
            from unnest(cast(:numbers as integer[]), cast(:classes as text[]), cast(:subjects as text[]), cast(:names as text[]),
                        cast(:emails as text[]), cast(:roles as text[]), cast(:gone as boolean[]), cast(:cohorts as uuid[]),
                        cast(:fates as text[]), cast(:troubles as text[]), cast(:accounts as uuid[]), cast(:guarded as boolean[])) n
            """;

    private static final String SELECT = """
            select number, class_id, subject, name, email, role, gone, cohort_id, fate, trouble, account_id, guarded
            from roster_row
            where run_id = :run
            """;

    private static final String DONE = """
            update roster_row r
            set done = true, done_at = server_now(), account_id = n.account, made = n.made, joined = n.joined, was_listed = n.was_listed
            from unnest(cast(:numbers as integer[]), cast(:accounts as uuid[]), cast(:made as boolean[]), cast(:joined as boolean[]),
                        cast(:listed as boolean[])) n (number, account, made, joined, was_listed)
            where r.run_id = :run and r.number = n.number
            """;

    private static final String DEEDS = """
            select number, class_id, subject, fate, cohort_id, account_id, made, joined, was_listed, done_at
            from roster_row
            where run_id = :run and done
            order by number desc
            """;

    /**
     * What was done about a row.
     *
     * @param made whether the account was made for it
     * @param joined whether its account became known by the subject's name with it
     * @param wasListed whether the source had them in the class before
     * @param doneAt null before it is stored, and where a release that does not say when did it
     */
    record Deed(
            int number,
            String classId,
            String subject,
            Fate fate,
            UUID cohort,
            AccountId account,
            boolean made,
            boolean joined,
            boolean wasListed,
            @Nullable Instant doneAt) {}

    private final JdbcClient jdbc;

    RowTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these in the place of the rows there are. */
    void replace(UUID run, List<PlannedRow> rows) {
        jdbc.sql("delete from roster_row where run_id = :run").param("run", run).update();
        jdbc.sql(INSERT)
                .param("run", run)
                .param(
                        "numbers",
                        column(rows, Integer[]::new, row -> row.entry().number()))
                .param("classes", column(rows, String[]::new, row -> row.entry().classId()))
                .param(
                        "subjects",
                        column(rows, String[]::new, row -> row.entry().subject()))
                .param("names", column(rows, String[]::new, row -> row.entry().name()))
                .param("emails", column(rows, String[]::new, row -> row.entry().email()))
                .param(
                        "roles",
                        column(rows, String[]::new, row -> row.entry().role().word()))
                .param("gone", column(rows, Boolean[]::new, row -> row.entry().gone()))
                .param("cohorts", column(rows, UUID[]::new, PlannedRow::cohort))
                .param("fates", column(rows, String[]::new, row -> row.fate().word()))
                .param(
                        "troubles",
                        column(
                                rows,
                                String[]::new,
                                row -> row.trouble() == null
                                        ? null
                                        : row.trouble().word()))
                .param(
                        "accounts",
                        column(
                                rows,
                                UUID[]::new,
                                row -> row.account() == null
                                        ? null
                                        : row.account().value()))
                .param("guarded", column(rows, Boolean[]::new, PlannedRow::guarded))
                .update();
    }

    /** In the order of the list, those who are missing last. */
    List<PlannedRow> of(UUID run) {
        return jdbc.sql(SELECT + "order by number")
                .param("run", run)
                .query(RowTable::planned)
                .list();
    }

    /** Those who are missing and not suspended before a person says so. */
    List<PlannedRow> waiting(UUID run) {
        return jdbc.sql(SELECT + "and fate = 'leaves' and guarded and not done order by number")
                .param("run", run)
                .query(RowTable::planned)
                .list();
    }

    /** Of which classes there are rows. */
    List<String> classes(UUID run) {
        return jdbc.sql("select distinct class_id from roster_row where run_id = :run")
                .param("run", run)
                .query((row, _) -> row.getString("class_id"))
                .list();
    }

    void done(UUID run, List<Deed> deeds) {
        jdbc.sql(DONE)
                .param("run", run)
                .param("numbers", deeds.stream().map(Deed::number).toArray(Integer[]::new))
                .param(
                        "accounts",
                        deeds.stream().map(deed -> deed.account().value()).toArray(UUID[]::new))
                .param("made", deeds.stream().map(Deed::made).toArray(Boolean[]::new))
                .param("joined", deeds.stream().map(Deed::joined).toArray(Boolean[]::new))
                .param("listed", deeds.stream().map(Deed::wasListed).toArray(Boolean[]::new))
                .update();
    }

    /** The last first. */
    List<Deed> deeds(UUID run) {
        return jdbc.sql(DEEDS)
                .param("run", run)
                .query((row, _) -> new Deed(
                        row.getInt("number"),
                        row.getString("class_id"),
                        row.getString("subject"),
                        Word.read(Fate.class, row.getString("fate")),
                        row.getObject("cohort_id", UUID.class),
                        AccountId.in(row, "account_id"),
                        row.getBoolean("made"),
                        row.getBoolean("joined"),
                        row.getBoolean("was_listed"),
                        RowTime.find(row, "done_at")))
                .list();
    }

    /** People of classes that are none here are not kept. */
    void forgetUndecided(UUID run) {
        jdbc.sql("delete from roster_row where run_id = :run and fate = 'undecided'")
                .param("run", run)
                .update();
    }

    private static <T> @Nullable T[] column(
            List<PlannedRow> rows, IntFunction<@Nullable T[]> array, Function<PlannedRow, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static PlannedRow planned(ResultSet row, int number) throws SQLException {
        String trouble = row.getString("trouble");
        UUID account = row.getObject("account_id", UUID.class);
        return new PlannedRow(
                new ListedEntry(
                        row.getInt("number"),
                        row.getString("class_id"),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("email"),
                        Word.read(CourseRole.class, row.getString("role")),
                        row.getBoolean("gone")),
                row.getObject("cohort_id", UUID.class),
                Word.read(Fate.class, row.getString("fate")),
                trouble == null ? null : Word.read(RowTrouble.class, trouble),
                account == null ? null : new AccountId(account),
                row.getBoolean("guarded"));
    }
}
