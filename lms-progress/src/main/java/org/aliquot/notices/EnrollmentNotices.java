package org.aliquot.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whom there is something to tell about their access to a course, by the school's calendar: whoever was enrolled, and whoever's
 * access ends within 14 days, within 3, or has ended, unless the course is open to everybody. What was told is known by the
 * enrollment and its end, so that a new end is told anew.
 */
@Repository
class EnrollmentNotices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);

    /** More come with the next round. */
    private static final int AT_ONCE = 500;

    private static final String ENROLLED = """
            select e.account_id, cast(e.id as text) as key, c.slug, c.title, e.starts_on > t.today as later, e.starts_on,
                   e.ends_on, f.title as lesson
            from enrollment e
            join course c on c.id = e.course_id
            cross join (select cast(server_now() at time zone :zone as date) as today) t
            left join lateral (
              select v.title
              from lesson l
              join section s on s.id = l.section_id
              join lesson_version v on v.id = l.current_version_id
              where l.course_id = c.id and l.status = 'published'
              order by s.position, l.position
              limit 1) f on true
            where e.created_at > server_now() - interval '2 days'
              and e.status = 'active' and (e.ends_on is null or e.ends_on > t.today)
              and not exists (select from notice n
                              where n.account_id = e.account_id and n.kind = 'enrolled' and n.key = cast(e.id as text))
            order by e.created_at
            limit :most
            """;

    private static final String ENDING = """
            select e.account_id, k.key, c.slug, c.title, e.ends_on, e.ends_on <= t.today as over
            from enrollment e
            join course c on c.id = e.course_id
            left join access_policy p on p.course_id = c.id
            cross join (select cast(server_now() at time zone :zone as date) as today) t
            cross join lateral (
              select case when e.ends_on <= t.today then 0 when e.ends_on - t.today <= 3 then 3 else 14 end as days) d
            cross join lateral (select e.id || ' ' || e.ends_on || ' ' || d.days as key) k
            where e.status = 'active' and e.ends_on > t.today - 7 and e.ends_on <= t.today + 14
              and e.starts_on <= t.today and e.ends_on - e.starts_on > d.days
              and not coalesce(p.open_to_all, c.open_to_all)
              and not exists (select from notice n
                              where n.account_id = e.account_id and n.kind = 'window-ending' and n.key = k.key)
            order by e.ends_on
            limit :most
            """;

    private final JdbcClient jdbc;
    private final SiteMap site;
    private final SchoolZone zone;

    EnrollmentNotices(JdbcClient jdbc, SiteMap site, SchoolZone zone) {
        this.jdbc = jdbc;
        this.site = site;
        this.zone = zone;
    }

    List<News> enrolled() {
        return jdbc.sql(ENROLLED)
                .param("zone", zone.name())
                .param("most", AT_ONCE)
                .query(this::enrolled)
                .list();
    }

    List<News> ending() {
        return jdbc.sql(ENDING)
                .param("zone", zone.name())
                .param("most", AT_ONCE)
                .query(this::ending)
                .list();
    }

    private News enrolled(ResultSet row, int number) throws SQLException {
        String lesson = row.getString("lesson");
        String start = row.getBoolean("later")
                ? "It opens on " + DAY.format(row.getObject("starts_on", LocalDate.class)) + "."
                : lesson == null ? null : "Start with “" + lesson + "”.";
        return news(row, start, row.getObject("ends_on", LocalDate.class));
    }

    private News ending(ResultSet row, int number) throws SQLException {
        return row.getBoolean("over")
                ? news(row, "What you have done is kept. Ask your school if you need more time.", null)
                : news(row, "Ask your school if you need more time.", row.getObject("ends_on", LocalDate.class));
    }

    private News news(ResultSet row, @Nullable String detail, @Nullable LocalDate endsOn) throws SQLException {
        return new News(
                row.getObject("account_id", UUID.class),
                row.getString("key"),
                row.getString("title"),
                detail,
                site.course(row.getString("slug")),
                endsOn == null ? null : endsOn.atStartOfDay(zone.id()).toInstant());
    }
}
