package org.aliquot.slides;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is marked on slides. */
@Repository
class MarkTable {

    private static final String INSERT = """
            insert into own_slide_mark (id, slide_id, name, x, y, width, height, made_at)
            values (:id, :slide, :name, :x, :y, :width, :height, server_now())
            on conflict (id) do nothing
            """;

    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SlideMark> of(UUID slide) {
        return jdbc.sql("""
                        select id, name, x, y, width, height
                        from own_slide_mark
                        where slide_id = :slide
                        order by made_at, id
                        """)
                .param("slide", slide)
                .query((row, _) -> new SlideMark(
                        requireNonNull(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getDouble("x"),
                        row.getDouble("y"),
                        row.getDouble("width"),
                        row.getDouble("height")))
                .list();
    }

    void put(UUID slide, SlideMark mark) {
        jdbc.sql(INSERT)
                .param("id", mark.id())
                .param("slide", slide)
                .param("name", mark.name())
                .param("x", mark.x())
                .param("y", mark.y())
                .param("width", mark.width())
                .param("height", mark.height())
                .update();
    }

    boolean remove(UUID slide, UUID mark) {
        return jdbc.sql("delete from own_slide_mark where id = :id and slide_id = :slide")
                        .param("id", mark)
                        .param("slide", slide)
                        .update()
                > 0;
    }
}
