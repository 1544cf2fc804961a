package org.aliquot.completion;

import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code study_clock} and {@code study_time}: how much of what a browser reports can be true, and on which days it was. */
@Repository
class StudyClock {

    /** Also holds the person's row until the transaction ends, so that reports of two devices come one after the other. */
    private static final String ALLOWED = """
            insert into study_clock as c (account_id)
            values (:account)
            on conflict (account_id) do update set counted_until = c.counted_until
            returning greatest(0, least(:claimed, :most,
                                        cast(floor(extract(epoch from server_now() - counted_until)) as integer)))
            """;

    /** What was read before midnight belongs to the day before. */
    private static final String COUNT = """
            with now as (
              select cast(server_now() at time zone :zone as date) as today,
                     cast(extract(epoch from server_now()
                                  - date_trunc('day', server_now() at time zone :zone) at time zone :zone) as integer)
                       as since_midnight),
            counted as (
              update study_clock
              set counted_until = greatest(counted_until, server_now())
              where account_id = :account)
            insert into study_time as t (account_id, course_id, lesson_id, day, seconds)
            select :account, l.course_id, l.id, d.day, d.seconds
            from now
            cross join lateral (values (today, least(:seconds, since_midnight)),
                                       (today - 1, :seconds - since_midnight)) d (day, seconds)
            join course c on c.slug = :course
            join lesson l on l.course_id = c.id and l.slug = :lesson
            where d.seconds > 0
            on conflict (account_id, lesson_id, day) do update
            set seconds = least(86400, t.seconds + excluded.seconds)
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    StudyClock(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Seconds of the claim that can have passed since this person's time was last counted. */
    int allowed(AccountId learner, int claimed) {
        return jdbc.sql(ALLOWED)
                .param("account", learner)
                .param("claimed", claimed)
                .param("most", (int) StudyTime.MOST_AT_ONCE.toSeconds())
                .query(Integer.class)
                .single();
    }

    /** Writes allowed seconds down. */
    void count(LessonReport report, int seconds) {
        jdbc.sql(COUNT)
                .param("account", report.reader().id())
                .param("course", report.course())
                .param("lesson", report.lesson())
                .param("seconds", seconds)
                .param("zone", zone.name())
                .update();
    }
}
