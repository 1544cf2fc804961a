package org.aliquot.mastery;

import java.time.LocalDate;
import java.time.ZoneId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which day it is where a learner lives. */
@Component
public class LearnersCalendar {

    private static final String TODAY = """
            select cast(server_now() at time zone time_zone as date) as today, time_zone
            from account
            where id = :account
            """;

    /** A day with the zone whose day it is. */
    public record Today(LocalDate day, ZoneId zone) {}

    private final JdbcClient jdbc;

    LearnersCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Today of(AccountId learner) {
        return jdbc.sql(TODAY)
                .param("account", learner)
                .query((row, number) ->
                        new Today(row.getObject("today", LocalDate.class), ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    public LocalDate today(AccountId learner) {
        return of(learner).day();
    }
}
