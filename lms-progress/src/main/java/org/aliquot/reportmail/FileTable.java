package org.aliquot.reportmail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.reports.Report;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the files that came by themselves, each for one person. */
@Repository
class FileTable {

    /** Who gets what from which schedule. */
    record Ticket(UUID schedule, AccountId recipient) {}

    /**
     * A file on its way to one person.
     *
     * @param once what it is made once for: its schedule, or the press of a button
     * @param report what kind of report it is
     * @param day that its figures are for
     * @param everything whether its reader sees everybody
     * @param cohorts that its reader teaches
     * @param erased how many people were erased before it was made
     */
    record Coming(
            UUID id,
            UUID once,
            ScheduleTable.Due due,
            AccountId recipient,
            String name,
            Report report,
            LocalDate day,
            boolean everything,
            List<UUID> cohorts,
            int erased) {

        Coming {
            cohorts = List.copyOf(cohorts);
        }

        /** Whether its reader asked for it, besides those that come by themselves. */
        boolean isByHand() {
            return !once.equals(due.id());
        }
    }

    private static final String KEEP = """
            insert into report_file (id, schedule_id, view_id, account_id, name, report, day, due_day, format, state, content,
                                     everything, cohorts, secret, made_at)
            values (:id, :once, :view, :account, :name, :report, :day, :due, :format, :state, :content, :everything,
                    cast(:cohorts as uuid[]), :secret, server_now())
            on conflict on constraint report_file_once do nothing
            """;

    private static final String EMPTY = """
            update report_file
            set content = null, state = 'erased'
            where state = 'ready'
            """;

    /** Whether its reader may see today all whom it was made of: classes and roles are lost. */
    private static final String COVERED = """
            (a.roles && array['administrator', 'auditor']
             or not f.everything
                and f.cohorts <@ array(select i.cohort_id from cohort_instructor i where i.account_id = a.id))
            """;

    /** Those from before they said their view are of the one that their schedule has. */
    private static final String LIST = """
            select f.id, f.name, f.report, f.day, f.format, v.id as view, coalesce(length(f.content), 0) as bytes, f.made_at,
                   case when f.state = 'ready' and not <covered> then 'lost' else f.state end as state
            from report_file f
            join account a on a.id = f.account_id
            left join report_schedule s on s.id = f.schedule_id
            left join report_view v on v.id = coalesce(f.view_id, s.view_id) and (v.account_id = f.account_id or v.shared)
            where f.account_id = :account and (cast(:id as uuid) is null or f.id = :id)
            order by f.made_at desc, f.id
            limit 100
            """.replace("<covered>", COVERED);

    private static final String CONTENT = """
            select f.content
            from report_file f
            join account a on a.id = f.account_id
            where f.id = :id and f.account_id = :account and f.content is not null and <covered>
            """.replace("<covered>", COVERED);

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isKept(Coming coming) {
        return jdbc.sql("""
                        select exists (
                          select from report_file
                          where schedule_id = :once and due_day = :due and account_id = :account)
                        """)
                .param("once", coming.once())
                .param("due", coming.due().day())
                .param("account", coming.recipient())
                .query(Boolean.class)
                .single();
    }

    /**
     * False when that person has it already.
     *
     * @param content null unless it is ready
     */
    boolean keep(Coming coming, KeptFile.State state, byte @Nullable [] content, byte[] secret) {
        return jdbc.sql(KEEP)
                        .param("id", coming.id())
                        .param("once", coming.once())
                        .param("view", coming.due().view())
                        .param("account", coming.recipient())
                        .param("name", coming.name())
                        .param("report", coming.report().word())
                        .param("day", coming.day())
                        .param("due", coming.due().day())
                        .param("format", coming.due().format().word())
                        .param("state", state.word())
                        .param("content", content)
                        .param("everything", coming.everything())
                        .param("cohorts", coming.cohorts().toArray(UUID[]::new))
                        .param("secret", secret)
                        .update()
                == 1;
    }

    int erased() {
        return jdbc.sql("select count(*) from account where status = 'erased'")
                .query(Integer.class)
                .single();
    }

    /** Who keeps a file and who erases somebody wait for each other, until the transaction ends. */
    void holdErasures() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.report-files'))")
                .query()
                .singleRow();
    }

    /** One that was made while somebody was erased may still hold them. */
    void emptyIfErasedSince(Coming coming) {
        jdbc.sql(EMPTY + "and id = :id and (select count(*) from account where status = 'erased') <> :erased")
                .param("id", coming.id())
                .param("erased", coming.erased())
                .update();
    }

    /** Whom a file holds is not known: all are emptied, and made anew at their next time. */
    void emptyAll() {
        jdbc.sql(EMPTY).update();
    }

    List<KeptFile> of(AccountId account) {
        return jdbc.sql(LIST)
                .param("account", account)
                .param("id", null)
                .query(FileTable::file)
                .list();
    }

    Optional<KeptFile> find(AccountId account, UUID id) {
        return jdbc.sql(LIST)
                .param("account", account)
                .param("id", id)
                .query(FileTable::file)
                .optional();
    }

    /** Empty, too, when it holds more than its reader may see today. */
    Optional<byte[]> content(AccountId account, UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .param("account", account)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    Optional<Ticket> ticket(byte[] secret) {
        return jdbc.sql("select schedule_id, account_id from report_file where secret = :secret")
                .param("secret", secret)
                .query((row, number) ->
                        new Ticket(row.getObject("schedule_id", UUID.class), AccountId.in(row, "account_id")))
                .optional();
    }

    void forget(AccountId person) {
        jdbc.sql("delete from report_file where account_id = :person")
                .param("person", person)
                .update();
    }

    /** Files are kept for a month. */
    void sweep() {
        jdbc.sql("delete from report_file where made_at < server_now() - interval '31 days'")
                .update();
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        @Nullable String report = row.getString("report");
        return new KeptFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                report == null ? null : Word.read(Report.class, report),
                row.getObject("day", LocalDate.class),
                Word.read(ReportFormat.class, row.getString("format")),
                Word.read(KeptFile.State.class, row.getString("state")),
                row.getObject("view", UUID.class),
                row.getLong("bytes"),
                RowTime.at(row, "made_at"));
    }
}
