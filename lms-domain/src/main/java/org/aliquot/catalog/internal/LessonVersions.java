package org.aliquot.catalog.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.prose.Fact;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Rendered versions of lessons by id. They never change, so what is cached stays right. */
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
    private final Cache<UUID, RenderedLesson> rendered =
            Caffeine.newBuilder().maximumSize(500).build();

    LessonVersions(JdbcClient jdbc, LessonRendering rendering) {
        this.jdbc = jdbc;
        this.rendering = rendering;
    }

    public Optional<RenderedLesson> find(UUID version) {
        return Optional.ofNullable(rendered.getIfPresent(version)).or(() -> load(version));
    }

    private Optional<RenderedLesson> load(UUID version) {
        Optional<RenderedLesson> lesson =
                jdbc.sql(FIND).param("id", version).query(this::read).optional().map(rendering::render);
        lesson.ifPresent(found -> rendered.put(version, found));
        return lesson;
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
