package org.aliquot.exchange.internal;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the parts of other systems' courses here. */
@Component
public class OriginTable {

    /** What has an identifier there. */
    enum Kind implements Word {
        COURSE,
        SECTION,
        LESSON,
        QUIZ,
        QUESTION,
        PICTURE
    }

    /** A course of another system within one here. */
    public record Within(String course, String cartridge) {}

    /**
     * What a part became.
     *
     * @param savings of its draft as the last import left it
     * @param hash of what the file said
     */
    public record Origin(String made, int savings, String hash) {}

    private static final String PUT = """
            insert into course_origin (course, cartridge, kind, identifier, made, savings, hash)
            values (:course, :cartridge, :kind, :identifier, :made, :savings, :hash)
            on conflict (course, cartridge, kind, identifier) do update
            set made = excluded.made,
                savings = excluded.savings,
                hash = excluded.hash
            """;

    /** Those that were in the bank before keep what is known of them. */
    private static final String QUESTIONS = """
            insert into course_origin (course, cartridge, kind, identifier, made, savings, hash)
            select distinct on (q.origin) :course, :cartridge, 'question', q.origin, item.id, item.savings, q.hash
            from import_question q
            join item on item.id = q.item_id
            where q.batch_id = :batch
              and q.origin is not null
              and not q.stays
            order by q.origin, q.position
            on conflict (course, cartridge, kind, identifier) do update
            set made = excluded.made,
                savings = excluded.savings,
                hash = excluded.hash
            """;

    private static final String PICTURES = """
            insert into course_origin (course, cartridge, kind, identifier, made, savings, hash)
            select distinct on (origin) :course, :cartridge, 'picture', origin, name, 0, hash
            from import_picture
            where batch_id = :batch
              and origin is not null
            order by origin, name
            on conflict (course, cartridge, kind, identifier) do update
            set made = excluded.made,
                hash = excluded.hash
            """;

    private static final String MET_MEANWHILE = """
            select exists (
              select from import_question q
              join course_origin o on o.identifier = q.origin and o.kind = 'question'
              join item on cast(item.id as text) = o.made
              where q.batch_id = :batch
                and o.course = :course
                and o.cartridge = :cartridge
                and q.item_id is null
                and q.replaces is null
                and not q.left_out
                and q.fate <> 'refused')
            """;

    private final JdbcClient jdbc;

    OriginTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who import the same course in the same moment do so one after the other. */
    void lock() {
        jdbc.sql("lock table course_origin in share row exclusive mode").update();
    }

    /** Courses that were made of this one, the latest first. */
    List<String> madeOf(String cartridge) {
        return jdbc.sql("""
                        select o.made
                        from course_origin o
                        where o.cartridge = :cartridge
                          and o.kind = 'course'
                        order by o.made
                        """)
                .param("cartridge", cartridge)
                .query((row, _) -> requireNonNull(row.getString("made")))
                .list();
    }

    /** All of one kind by their identifiers. */
    Map<String, Origin> of(Within within, Kind kind) {
        Map<String, Origin> origins = new HashMap<>();
        jdbc.sql("""
                        select identifier, made, savings, hash
                        from course_origin
                        where course = :course and cartridge = :cartridge and kind = :kind
                        """)
                .param("course", within.course())
                .param("cartridge", within.cartridge())
                .param("kind", kind.word())
                .query(row -> {
                    origins.put(
                            row.getString("identifier"),
                            new Origin(row.getString("made"), row.getInt("savings"), row.getString("hash")));
                });
        return origins;
    }

    void put(Within within, Kind kind, String identifier, Origin origin) {
        within(PUT, within)
                .param("kind", kind.word())
                .param("identifier", identifier)
                .param("made", origin.made())
                .param("savings", origin.savings())
                .param("hash", origin.hash())
                .update();
    }

    void putQuestions(Within within, UUID batch) {
        within(QUESTIONS, within).param("batch", batch).update();
    }

    void putPictures(Within within, UUID batch) {
        within(PICTURES, within).param("batch", batch).update();
    }

    /** Whether a question that is to be made has come by another import since the file was read. */
    boolean cameMeanwhile(Within within, UUID batch) {
        return within(MET_MEANWHILE, within)
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    void delete(Within within, Kind kind, String identifier) {
        within("""
                        delete from course_origin
                        where course = :course and cartridge = :cartridge and kind = :kind and identifier = :identifier
                        """, within)
                .param("kind", kind.word())
                .param("identifier", identifier)
                .update();
    }

    public void deleteQuestions(Within within, Collection<String> items) {
        within("""
                        delete from course_origin
                        where course = :course and cartridge = :cartridge and kind = 'question' and made = any(:items)
                        """, within).param("items", items.toArray(String[]::new)).update();
    }

    void deleteAll(String course) {
        jdbc.sql("delete from course_origin where course = :course")
                .param("course", course)
                .update();
    }

    private JdbcClient.StatementSpec within(String sql, Within within) {
        return jdbc.sql(sql).param("course", within.course()).param("cartridge", within.cartridge());
    }
}
