package org.aliquot.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The tables of each pack. */
@Service
public class ReferenceTables {

    private static final StoredJson<List<Interval>> INTERVALS = StoredJson.of(new TypeReference<>() {});
    private static final StoredJson<List<Formula>> FORMULAS = StoredJson.of(new TypeReference<>() {});
    private static final StoredJson<List<Term>> TERMS = StoredJson.of(new TypeReference<>() {});
    private static final StoredJson<Map<String, String>> TOPICS = StoredJson.of(new TypeReference<>() {});

    private static final String OF_COURSE = """
            select t.intervals, t.formulas, t.terms, t.topics
            from course c
            join reference_table t on t.pack = c.pack
            where c.slug = :course
            """;

    private static final String TERMS_OF_COURSE = """
            select t.terms
            from course c
            join reference_table t on t.pack = c.pack
            where c.slug = :course
            """;

    private static final String TOPICS_OF_ALL = "select topics from reference_table";

    private static final String PUT = """
            insert into reference_table (pack, intervals, formulas, terms, topics)
            values (:pack, cast(:intervals as jsonb), cast(:formulas as jsonb), cast(:terms as jsonb), cast(:topics as jsonb))
            on conflict (pack) do update
            set intervals = excluded.intervals,
                formulas = excluded.formulas,
                terms = excluded.terms,
                topics = excluded.topics
            """;

    private final JdbcClient jdbc;

    ReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the pack that the course came with; empty where there are none. */
    @Transactional(readOnly = true)
    public Tables ofCourse(String course) {
        return jdbc.sql(OF_COURSE)
                .param("course", course)
                .query((row, _) -> new Tables(
                        INTERVALS.read(row.getString("intervals")),
                        FORMULAS.read(row.getString("formulas")),
                        TERMS.read(row.getString("terms")),
                        TOPICS.read(row.getString("topics"))))
                .optional()
                .orElse(Tables.NONE);
    }

    /** The glossary alone. */
    @Transactional(readOnly = true)
    public List<Term> terms(String course) {
        return jdbc.sql(TERMS_OF_COURSE)
                .param("course", course)
                .query((row, _) -> TERMS.read(row.getString("terms")))
                .optional()
                .orElse(List.of());
    }

    /** Titles of the subtopics of all packs. */
    @Transactional(readOnly = true)
    public Map<String, String> topics() {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql(TOPICS_OF_ALL)
                .query((row, _) -> TOPICS.read(row.getString("topics")))
                .list()
                .forEach(titles::putAll);
        return titles;
    }

    /** A part of the transaction that loads the pack. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String pack, Tables tables) {
        jdbc.sql(PUT)
                .param("pack", pack)
                .param("intervals", INTERVALS.write(tables.intervals()))
                .param("formulas", FORMULAS.write(tables.formulas()))
                .param("terms", TERMS.write(tables.terms()))
                .param("topics", TOPICS.write(tables.topics()))
                .update();
    }
}
