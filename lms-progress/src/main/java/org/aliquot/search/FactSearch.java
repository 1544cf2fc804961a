package org.aliquot.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts of the pathway. There are some hundreds at most, so their words are made as they are asked for. */
@Repository
class FactSearch {

    private static final String FIND = """
            with hit as (
              select f.id, f.kind, f.about, f.label, f.body, ts_rank_cd(w.words, wanted.query, 1) as rank
              from (select item_wanted(:typed) as query) wanted
              cross join fact_now f
              cross join lateral (select search_words(f.label, f.about, f.body) as words) w
              where f.status = 'published' and w.words @@ wanted.query
            ),
            best as (
              select hit.*, count(*) over () as of_all
              from hit
              order by rank desc, id
              limit :most
            )
            select b.kind, b.about, b.of_all, ts_headline('english', b.label, item_wanted(:typed), :whole) as label,
                   ts_headline('english', b.body, item_wanted(:typed), :cut) as body
            from best b
            order by b.rank desc, b.id
            """;

    private final JdbcClient jdbc;

    FactSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hits<FactHit> find(Wish wish) {
        return Hits.of(
                jdbc.sql(FIND)
                        .param("typed", wish.typed())
                        .param("most", wish.most())
                        .param("whole", Marks.WHOLE)
                        .param("cut", Marks.CUT)
                        .query((row, _) -> new FactHit(
                                row.getString("kind"),
                                row.getString("about"),
                                Excerpt.of(row.getString("label")),
                                Excerpt.of(row.getString("body")),
                                row.getInt("of_all")))
                        .list(),
                FactHit::ofAll);
    }
}
