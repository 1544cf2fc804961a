package org.aliquot.reportmail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of a schedule as whoever owns it reads and changes them. */
@Repository
class ScheduleChangeTable {

    /**
     * One that is to be changed.
     *
     * @param day of the school that it stands at
     * @param due the moment of that day
     */
    record Held(StandingSchedule standing, LocalDate day, Instant due) {}

    private static final String FIND = """
            select s.id, s.view_id, s.format, s.every, s.weekday, s.month_day, s.at, s.day, s.due_at, s.version,
                   coalesce(s.changed_at, s.made_at) as changed_at,
                   coalesce((select array_agg(a.email order by lower(a.email), a.id)
                             from report_recipient r
                             join account a on a.id = r.account_id
                             where r.schedule_id = s.id and r.account_id <> s.account_id and <staff>), '{}') as others
            from report_schedule s
            where s.id = :id and s.account_id = :owner
            """.replace("<staff>", ScheduleTable.STAFF);

    private static final String HOLD = """
            select id
            from report_schedule
            where id = :id and account_id = :owner
            for no key update
            """;

    /** By hand it was made under another id. */
    private static final String LAST_DAY = """
            select max(greatest(day, due_day))
            from report_file
            where schedule_id = :id
            """;

    /** Whoever was sending it finds another version, and leaves the rest to who takes it next. */
    private static final String CHANGE = """
            update report_schedule
            set view_id = :view, format = :format, every = :every, weekday = :weekday, month_day = :monthDay, at = :at,
                day = :day, due_at = :due, held_until = null, version = version + 1, changed_at = server_now()
            where id = :id
            """;

    /** Whom the form did not show, because they may see no reports today, is not taken away by it. */
    private static final String LEAVE_OUT = """
            delete from report_recipient r
            using account a
            where a.id = r.account_id and r.schedule_id = :id and <staff> and a.id <> all (cast(:kept as uuid[]))
            """.replace("<staff>", ScheduleTable.STAFF);

    private final JdbcClient jdbc;

    ScheduleChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Held> find(AccountId owner, UUID schedule) {
        return jdbc.sql(FIND)
                .param("id", schedule)
                .param("owner", owner)
                .query(ScheduleChangeTable::held)
                .optional();
    }

    /** Kept from others until the transaction ends. It is read after that: whoever waited sees what the other one wrote. */
    Optional<Held> hold(AccountId owner, UUID schedule) {
        jdbc.sql(HOLD).param("id", schedule).param("owner", owner).query().listOfRows();
        return find(owner, schedule);
    }

    /** The last day of which somebody has a file, or would have one if it could have been made. */
    Optional<LocalDate> lastDay(UUID schedule) {
        return jdbc.sql(LAST_DAY)
                .param("id", schedule)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void change(ScheduleWish wish, LocalDate day, Instant due) {
        jdbc.sql(CHANGE)
                .param("id", wish.id())
                .param("view", wish.view())
                .param("format", wish.format().word())
                .param("every", wish.rhythm().every().word())
                .param("weekday", wish.rhythm().weekday().getValue())
                .param("monthDay", wish.rhythm().monthDay())
                .param("at", wish.rhythm().at())
                .param("day", day)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leaveOutAllBut(List<AccountId> kept, UUID schedule) {
        jdbc.sql(LEAVE_OUT)
                .param("id", schedule)
                .param("kept", RowId.array(kept))
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        ScheduleWish wish = new ScheduleWish(
                row.getObject("id", UUID.class),
                row.getObject("view_id", UUID.class),
                Word.read(ReportFormat.class, row.getString("format")),
                ScheduleTable.rhythm(row),
                List.of((String[]) row.getArray("others").getArray()));
        return new Held(
                new StandingSchedule(wish, row.getInt("version"), RowTime.at(row, "changed_at")),
                row.getObject("day", LocalDate.class),
                RowTime.at(row, "due_at"));
    }
}
