package org.aliquot.reportmail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of schedules and of who gets them. */
@Repository
class ScheduleTable {

    /**
     * One whose moment has come, held by this node for a while; or one that its owner wants now.
     *
     * @param by the owner's name
     * @param day of the school that it stands at
     * @param version counts its changes
     */
    record Due(
            UUID id,
            AccountId owner,
            String by,
            UUID view,
            ReportFormat format,
            Rhythm rhythm,
            LocalDate day,
            int version) {}

    /** Whoever reads reports: auditors do as well. */
    static final String STAFF = "a.status = 'active' and a.roles && array['instructor', 'administrator', 'auditor']";

    private static final String MAKE = """
            insert into report_schedule (id, account_id, view_id, format, every, weekday, month_day, at, day, due_at, made_at)
            values (:id, :owner, :view, :format, :every, :weekday, :monthDay, :at, :day, :due, server_now())
            on conflict (id) do nothing
            """;

    private static final String REACHES =
            "select exists (select from report_recipient where schedule_id = :schedule and account_id = :recipient)";

    private static final String LIST = """
            select s.id, v.name, v.report, s.format, s.every, s.weekday, s.month_day, s.at, s.due_at,
                   coalesce((select array_agg(a.name order by lower(a.name), a.id)
                             from report_recipient r
                             join account a on a.id = r.account_id
                             where r.schedule_id = s.id and <staff>), '{}') as recipients
            from report_schedule s
            join report_view v on v.id = s.view_id
            where s.account_id = :owner
            order by lower(v.name), s.id
            limit 200
            """.replace("<staff>", STAFF);

    /** Held for a quarter of an hour: should this node die, another makes it then. */
    private static final String CLAIM = """
            with due as (
              select id, account_id from report_schedule
              where due_at <= server_now() and (held_until is null or held_until <= server_now())
              order by due_at, id
              limit 1
              for no key update skip locked)
            update report_schedule s
            set held_until = server_now() + interval '15 minutes'
            from due
            join account a on a.id = due.account_id
            where s.id = due.id
            returning s.id, s.account_id, a.name, s.view_id, s.format, s.every, s.weekday, s.month_day, s.at, s.day, s.version
            """;

    private static final String FIND = """
            select s.id, s.account_id, a.name, s.view_id, s.format, s.every, s.weekday, s.month_day, s.at, s.day, s.version
            from report_schedule s
            join account a on a.id = s.account_id
            where s.id = :id and s.account_id = :owner
            """;

    private static final String ALL = """
            select id, every, weekday, month_day, at, day
            from report_schedule
            order by id
            for no key update
            """;

    /** The day says whether it is still to be done: of two who did it, one finds it gone by. What was changed is another one. */
    private static final String MOVE_ON = """
            update report_schedule
            set day = :next, due_at = :due, held_until = null
            where id = :id and day = :day and version = :version
            """;

    /** Held until the transaction ends: who changes it or removes it waits, or was first. */
    private static final String STILL_STANDS = """
            select true
            from report_schedule
            where id = :id and day = :day and version = :version
            for share
            """;

    /** Held likewise, after the schedule, as all do who need both: who stops it waits, or was first. */
    private static final String STILL_COMES = """
            select true
            from report_recipient
            where schedule_id = :id and account_id = :recipient
            for share
            """;

    private static final String RECIPIENTS = """
            select a.id, a.roles
            from report_recipient r
            join account a on a.id = r.account_id
            where r.schedule_id = :schedule and <staff>
            order by a.id
            """.replace("<staff>", STAFF);

    private final JdbcClient jdbc;

    ScheduleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of that id. */
    boolean make(AccountId owner, ScheduleWish wish, LocalDate day, Instant due) {
        return jdbc.sql(MAKE)
                        .param("id", wish.id())
                        .param("owner", owner)
                        .param("view", wish.view())
                        .param("format", wish.format().word())
                        .param("every", wish.rhythm().every().word())
                        .param("weekday", wish.rhythm().weekday().getValue())
                        .param("monthDay", wish.rhythm().monthDay())
                        .param("at", wish.rhythm().at())
                        .param("day", day)
                        .param("due", at(due))
                        .update()
                == 1;
    }

    boolean isOf(AccountId owner, UUID schedule) {
        return jdbc.sql("select exists (select from report_schedule where id = :id and account_id = :owner)")
                .param("id", schedule)
                .param("owner", owner)
                .query(Boolean.class)
                .single();
    }

    void add(UUID schedule, AccountId recipient) {
        jdbc.sql("""
                        insert into report_recipient (schedule_id, account_id)
                        values (:schedule, :recipient)
                        on conflict do nothing
                        """).param("schedule", schedule).param("recipient", recipient).update();
    }

    int count(AccountId owner) {
        return jdbc.sql("select count(*) from report_schedule where account_id = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    Optional<AccountId> staff(String address) {
        return jdbc.sql("select a.id from account a where lower(a.email) = lower(:address) and " + STAFF)
                .param("address", address)
                .query((row, number) -> AccountId.in(row, "id"))
                .optional();
    }

    List<Schedule> of(AccountId owner) {
        return jdbc.sql(LIST)
                .param("owner", owner)
                .query((row, number) -> new Schedule(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("report"),
                        Word.read(ReportFormat.class, row.getString("format")),
                        rhythm(row),
                        RowTime.at(row, "due_at"),
                        List.of((String[]) row.getArray("recipients").getArray())))
                .list();
    }

    boolean remove(AccountId owner, UUID schedule) {
        return jdbc.sql("delete from report_schedule where id = :id and account_id = :owner")
                        .param("id", schedule)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    boolean reaches(UUID schedule, AccountId recipient) {
        return jdbc.sql(REACHES)
                .param("schedule", schedule)
                .param("recipient", recipient)
                .query(Boolean.class)
                .single();
    }

    /** Whoever is its last recipient ends it; false for who is none. The schedule is held first, as by all who need both. */
    boolean leave(UUID schedule, AccountId recipient) {
        jdbc.sql("select id from report_schedule where id = :schedule for no key update")
                .param("schedule", schedule)
                .query()
                .listOfRows();
        int left = jdbc.sql("delete from report_recipient where schedule_id = :schedule and account_id = :recipient")
                .param("schedule", schedule)
                .param("recipient", recipient)
                .update();
        jdbc.sql("""
                        delete from report_schedule
                        where id = :schedule and not exists (select from report_recipient where schedule_id = :schedule)
                        """).param("schedule", schedule).update();
        return left == 1;
    }

    void forget(AccountId person) {
        jdbc.sql("delete from report_schedule where account_id = :person")
                .param("person", person)
                .update();
        jdbc.sql("delete from report_recipient where account_id = :person")
                .param("person", person)
                .update();
    }

    Optional<Due> claim() {
        return jdbc.sql(CLAIM).query(ScheduleTable::due).optional();
    }

    /** Whether or not its moment has come; empty for somebody else's. */
    Optional<Due> find(AccountId owner, UUID schedule) {
        return jdbc.sql(FIND)
                .param("id", schedule)
                .param("owner", owner)
                .query(ScheduleTable::due)
                .optional();
    }

    /** Each stays at its day and hour; their moments are those of {@code zone} from now on. One that is sent meanwhile has moved on by itself. */
    void moveAll(ZoneId zone) {
        record Stands(UUID id, Rhythm rhythm, LocalDate day) {}
        List<Stands> all = jdbc.sql(ALL)
                .query((row, number) ->
                        new Stands(row.getObject("id", UUID.class), rhythm(row), row.getObject("day", LocalDate.class)))
                .list();
        for (Stands one : all) {
            jdbc.sql("update report_schedule set due_at = :due where id = :id and day = :day")
                    .param("id", one.id())
                    .param("day", one.day())
                    .param("due", at(one.rhythm().moment(one.day(), zone)))
                    .update();
        }
    }

    /** Does nothing when somebody else has done this day, or it was changed meanwhile: whoever takes it next moves it on. */
    void moveOn(Due due, LocalDate next, Instant at) {
        jdbc.sql(MOVE_ON)
                .param("id", due.id())
                .param("day", due.day())
                .param("version", due.version())
                .param("next", next)
                .param("due", at(at))
                .update();
    }

    /** Whether this day is still to be done for that recipient as it was read, and stays so until the transaction ends. */
    boolean isStillDue(Due due, AccountId recipient) {
        JdbcClient.StatementSpec stands = jdbc.sql(STILL_STANDS)
                .param("id", due.id())
                .param("day", due.day())
                .param("version", due.version());
        JdbcClient.StatementSpec comes =
                jdbc.sql(STILL_COMES).param("id", due.id()).param("recipient", recipient);
        return isThere(stands) && isThere(comes);
    }

    private static boolean isThere(JdbcClient.StatementSpec held) {
        return held.query(Boolean.class).optional().orElse(false);
    }

    /** The classes that somebody teaches. */
    List<UUID> taught(AccountId instructor) {
        return jdbc.sql("select cohort_id from cohort_instructor where account_id = :instructor")
                .param("instructor", instructor)
                .query((row, number) -> row.getObject("cohort_id", UUID.class))
                .list();
    }

    /** Those who may see reports today. */
    List<Caller> recipients(UUID schedule) {
        return jdbc.sql(RECIPIENTS)
                .param("schedule", schedule)
                .query((row, number) -> new Caller(AccountId.in(row, "id"), roles(row)))
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                AccountId.in(row, "account_id"),
                row.getString("name"),
                row.getObject("view_id", UUID.class),
                Word.read(ReportFormat.class, row.getString("format")),
                rhythm(row),
                row.getObject("day", LocalDate.class),
                row.getInt("version"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(role -> Word.read(Role.class, role))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                Word.read(Rhythm.Every.class, row.getString("every")),
                DayOfWeek.of(row.getInt("weekday")),
                row.getInt("month_day"),
                row.getObject("at", LocalTime.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
