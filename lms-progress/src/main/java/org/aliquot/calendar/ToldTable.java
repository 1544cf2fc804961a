package org.aliquot.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.aliquot.calendar.CalendarEvent.When;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code calendar_told}, by one statement for however many. */
@Repository
class ToldTable {

    private static final String SELECT = """
            select kind, key, about, on_day, starts_at, ends_at, sequence, cancelled
            from calendar_told
            where account_id = :account
            order by kind, key
            """;

    private static final String INSERT = """
            insert into calendar_told (account_id, kind, key, about, on_day, starts_at, ends_at, sequence, cancelled)
            select :account, n.*
            from unnest(cast(:kinds as text[]), cast(:keys as text[]), cast(:abouts as text[]), cast(:days as date[]),
                        cast(:starts as timestamptz[]), cast(:ends as timestamptz[]), cast(:sequences as integer[]),
                        cast(:cancelled as boolean[])) n
            """;

    private final JdbcClient jdbc;

    ToldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ToldEvent> of(AccountId learner) {
        return jdbc.sql(SELECT)
                .param("account", learner)
                .query((row, _) -> read(row))
                .list();
    }

    void replace(AccountId learner, List<ToldEvent> told) {
        jdbc.sql("delete from calendar_told where account_id = :account")
                .param("account", learner)
                .update();
        jdbc.sql(INSERT)
                .param("account", learner)
                .param("kinds", texts(told, one -> one.event().kind().word()))
                .param("keys", texts(told, one -> one.event().key()))
                .param("abouts", texts(told, one -> one.event().about()))
                .param("days", texts(told, one -> day(one.event().when())))
                .param("starts", texts(told, one -> moment(one.event().when(), When.Hours::from)))
                .param("ends", texts(told, one -> moment(one.event().when(), When.Hours::until)))
                .param("sequences", told.stream().map(ToldEvent::sequence).toArray(Integer[]::new))
                .param("cancelled", told.stream().map(ToldEvent::cancelled).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable String[] texts(List<ToldEvent> told, Function<ToldEvent, @Nullable String> value) {
        return told.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String day(When when) {
        return when instanceof When.Day(var day) ? day.toString() : null;
    }

    private static @Nullable String moment(When when, Function<When.Hours, Instant> which) {
        return when instanceof When.Hours hours
                ? which.apply(hours).atOffset(ZoneOffset.UTC).toString()
                : null;
    }

    private static ToldEvent read(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("on_day", LocalDate.class);
        When when = day == null
                ? new When.Hours(RowTime.at(row, "starts_at"), RowTime.at(row, "ends_at"))
                : new When.Day(day);
        return new ToldEvent(
                new CalendarEvent(
                        Word.read(CalendarEvent.Kind.class, row.getString("kind")),
                        when,
                        row.getString("about"),
                        row.getString("key"),
                        0),
                row.getInt("sequence"),
                row.getBoolean("cancelled"));
    }
}
