package org.aliquot.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages of lessons that hold all the words. A lesson that has not opened yet says nothing of itself. */
@Repository
class PassageSearch {

    /** Only lessons that wait for a day or another lesson are asked whether they are open. */
    private static final String FIND = """
            with hit as (
              select p.lesson_id, p.position, p.anchor, p.heading, p.body, l.slug as lesson, v.title as lesson_title,
                     c.slug as course, c.title as course_title, ts_rank_cd(p.words, wanted.query, 1) as rank,
                     l.position as place
              from (select item_wanted(:typed) as query) wanted
              join search_passage p on p.words @@ wanted.query
              join lesson l on l.id = p.lesson_id and l.status = 'published'
              join lesson_version v on v.id = l.current_version_id
              join course c on c.id = l.course_id and c.status = 'published'
              where c.slug = any(:courses)
                and case
                      when :staff then true
                      when l.opens_on is null and l.opens_days is null
                           and not exists (select from lesson_prerequisite r where r.lesson_id = l.id) then true
                      else not exists (
                        select
                        from lesson_availability(l.id, :account, cast(server_now() at time zone :zone as date)) a
                        where a.opens_on is not null or cardinality(a.after) > 0)
                    end
            ),
            best as (
              select hit.*, count(*) over () as of_all
              from hit
              order by rank desc, place, position
              limit :most
            )
            select b.course, b.course_title, b.lesson, b.lesson_title, b.anchor, b.of_all,
                   ts_headline('english', b.heading, item_wanted(:typed), :whole) as heading,
                   ts_headline('english', b.body, item_wanted(:typed), :cut) as excerpt
            from best b
            order by b.rank desc, b.place, b.position
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    PassageSearch(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Hits<PassageHit> find(Caller reader, Collection<String> courses, Wish wish) {
        return Hits.of(
                jdbc.sql(FIND)
                        .param("typed", wish.typed())
                        .param("courses", courses.toArray(String[]::new))
                        .param("staff", reader.isStaff())
                        .param("account", reader.id())
                        .param("zone", zone.name())
                        .param("most", wish.most())
                        .param("whole", Marks.WHOLE)
                        .param("cut", Marks.CUT)
                        .query(PassageSearch::read)
                        .list(),
                PassageHit::ofAll);
    }

    private static PassageHit read(ResultSet row, int number) throws SQLException {
        return new PassageHit(
                new PassageHit.Place(
                        row.getString("course"),
                        row.getString("course_title"),
                        row.getString("lesson"),
                        row.getString("lesson_title")),
                row.getString("anchor"),
                Excerpt.of(row.getString("heading")),
                Excerpt.of(row.getString("excerpt")),
                row.getInt("of_all"));
    }
}
