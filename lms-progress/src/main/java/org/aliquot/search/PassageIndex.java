package org.aliquot.search;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Prose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the passages of each lesson's current version. */
@Repository
class PassageIndex {

    private static final String NEW = """
            select l.id as lesson_id, v.id as version_id, v.title, v.summary, v.body
            from lesson l
            join lesson_version v on v.id = l.current_version_id
            left join search_lesson s on s.lesson_id = l.id
            where l.status = 'published' and s.lesson_version_id is distinct from v.id
            order by l.id
            limit 50
            """;

    /** Two nodes that take up the same lesson write the same rows, one after the other. */
    private static final String LESSON = """
            insert into search_lesson (lesson_id, lesson_version_id)
            values (:lesson, :version)
            on conflict (lesson_id) do update
            set lesson_version_id = excluded.lesson_version_id
            """;

    private static final String PASSAGES = """
            insert into search_passage (lesson_id, position, anchor, heading, body, words)
            select :lesson, place - 1, anchor, heading, body,
                   search_words(case when anchor = '' then :title else heading end, :title, body)
            from unnest(:anchors, :headings, :bodies) with ordinality as p (anchor, heading, body, place)
            """;

    private record Fresh(UUID lesson, UUID version, String title, String summary, String body) {}

    private final JdbcClient jdbc;
    private final Prose prose;

    PassageIndex(JdbcClient jdbc, Prose prose) {
        this.jdbc = jdbc;
        this.prose = prose;
    }

    /** How many lessons were new. */
    int takeUp() {
        List<Fresh> fresh = jdbc.sql(NEW).query(PassageIndex::read).list();
        fresh.forEach(this::write);
        return fresh.size();
    }

    private void write(Fresh lesson) {
        List<Passage> passages = prose.passages(lesson.summary() + "\n\n" + lesson.body());
        jdbc.sql(LESSON)
                .param("lesson", lesson.lesson())
                .param("version", lesson.version())
                .update();
        jdbc.sql("delete from search_passage where lesson_id = :lesson")
                .param("lesson", lesson.lesson())
                .update();
        jdbc.sql(PASSAGES)
                .param("lesson", lesson.lesson())
                .param("anchors", passages.stream().map(Passage::anchor).toArray(String[]::new))
                .param("headings", passages.stream().map(Passage::heading).toArray(String[]::new))
                .param("bodies", passages.stream().map(Passage::words).toArray(String[]::new))
                .param("title", lesson.title())
                .update();
    }

    private static Fresh read(ResultSet row, int number) throws SQLException {
        return new Fresh(
                requireNonNull(row.getObject("lesson_id", UUID.class)),
                requireNonNull(row.getObject("version_id", UUID.class)),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"));
    }
}
