package org.aliquot.search;

import java.util.Collection;
import org.aliquot.reference.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Terms of glossaries. A course has some hundreds at most, so their words are made as they are asked for. */
@Repository
class TermSearch {

    private static final String FIND = """
            with hit as (
              select c.slug as course, c.title as course_title, x.term, x.definition,
                     ts_rank_cd(w.words, wanted.query, 1) as rank
              from (select item_wanted(:typed) as query) wanted
              cross join course c
              join reference_table t on t.pack = c.pack
              cross join lateral jsonb_to_recordset(t.terms) as x(term text, also text[], definition text)
              cross join lateral (
                select search_words(x.term || ' ' || array_to_string(x.also, ' '), '', x.definition) as words
              ) w
              where c.slug = any(:courses) and c.status = 'published' and w.words @@ wanted.query
            ),
            best as (
              select hit.*, count(*) over () as of_all
              from hit
              order by rank desc, term, course
              limit :most
            )
            select b.course, b.course_title, b.term, b.of_all,
                   ts_headline('english', b.term, item_wanted(:typed), :whole) as marked,
                   ts_headline('english', b.definition, item_wanted(:typed), :whole) as definition
            from best b
            order by b.rank desc, b.term, b.course
            """;

    private final JdbcClient jdbc;

    TermSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hits<TermHit> find(Collection<String> courses, Wish wish) {
        return Hits.of(
                jdbc.sql(FIND)
                        .param("typed", wish.typed())
                        .param("courses", courses.toArray(String[]::new))
                        .param("most", wish.most())
                        .param("whole", Marks.WHOLE)
                        .query((row, _) -> new TermHit(
                                row.getString("course"),
                                row.getString("course_title"),
                                Term.anchorOf(row.getString("term")),
                                Excerpt.of(row.getString("marked")),
                                Excerpt.of(row.getString("definition")),
                                row.getInt("of_all")))
                        .list(),
                TermHit::ofAll);
    }
}
