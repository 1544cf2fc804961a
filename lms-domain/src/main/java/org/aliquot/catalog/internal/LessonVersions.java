package org.aliquot.catalog.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.pathway.Facts;
import org.aliquot.prose.Fact;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Rendered versions of lessons by id. They never change, but for the facts they point at, which are read as they stand today. */
@Component
public class LessonVersions {

    private static final String FIND = """
            select id, number, title, summary, minutes, body, objectives, topics, sources, exhibits, facts
            from lesson_version
            where id = :id
            """;

    static final StoredJson<Map<String, String>> EXHIBITS = StoredJson.of(new TypeReference<>() {});
    static final StoredJson<Map<String, Fact>> FACTS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;
    private final LessonRendering rendering;
    private final Facts facts;
    private final Cache<Shown, RenderedLesson> rendered =
            Caffeine.newBuilder().maximumSize(500).build();
    private final Cache<UUID, LessonVersionRow> pointing =
            Caffeine.newBuilder().maximumSize(200).build();

    private final LessonWordsTable words;

    /**
     * A version with the facts it points at as they are read.
     *
     * @param words since when the words of another language stand; null for English
     */
    private record Shown(
            UUID version, Map<String, Fact> facts, @Nullable Instant words) {}

    LessonVersions(JdbcClient jdbc, LessonRendering rendering, Facts facts, LessonWordsTable words) {
        this.words = words;
        this.facts = facts;
        this.jdbc = jdbc;
        this.rendering = rendering;
    }

    public Optional<RenderedLesson> find(UUID version) {
        RenderedLesson plain = rendered.getIfPresent(new Shown(version, Map.of(), null));
        return plain != null ? Optional.of(plain) : row(version).map(this::today);
    }

    /** A version in another language; empty where there are no words of it in that one. It is read each time. */
    public Optional<RenderedLesson> find(UUID version, Language language) {
        return row(version)
                .flatMap(row -> words.find(version, language, row.words().fingerprint())
                        .map(stored -> in(row.with(facts.today(row.facts())), stored, language)));
    }

    private RenderedLesson in(LessonVersionRow row, LessonWordsTable.Stored stored, Language language) {
        return rendered.get(
                new Shown(row.id(), row.facts(), stored.madeAt()),
                _ -> rendering.render(row.in(stored.words()), language));
    }

    /** Versions with facts are kept as rows as well, since what they show of their facts may change from day to day. */
    private Optional<LessonVersionRow> row(UUID version) {
        LessonVersionRow known = pointing.getIfPresent(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LessonVersionRow> found =
                jdbc.sql(FIND).param("id", version).query(this::read).optional();
        found.filter(row -> !row.facts().isEmpty()).ifPresent(row -> pointing.put(version, row));
        return found;
    }

    private RenderedLesson today(LessonVersionRow row) {
        LessonVersionRow shown = row.with(facts.today(row.facts()));
        return rendered.get(new Shown(row.id(), shown.facts(), null), _ -> rendering.render(shown, Language.ENGLISH));
    }

    private LessonVersionRow read(ResultSet row, int number) throws SQLException {
        return new LessonVersionRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("summary"),
                row.getInt("minutes"),
                row.getString("body"),
                texts(row.getArray("objectives")),
                texts(row.getArray("topics")),
                texts(row.getArray("sources")),
                EXHIBITS.read(row.getString("exhibits")),
                FACTS.read(row.getString("facts")));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
