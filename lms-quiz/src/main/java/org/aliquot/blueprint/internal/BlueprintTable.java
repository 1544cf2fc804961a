package org.aliquot.blueprint.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.provenance.Holding;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Blueprints as the packs stand now; exams copy the areas into their versions. */
@Component
public class BlueprintTable {

    private static final String HOLDINGS = """
            select key, pack, pack_hash
            from blueprint
            """;

    private static final String PUT = """
            insert into blueprint (key, title, source, source_date, areas, pack, pack_hash)
            values (:key, :title, :source, :date, cast(:areas as jsonb), :pack, :hash)
            on conflict (key) do update
            set title = excluded.title,
                source = excluded.source,
                source_date = excluded.source_date,
                areas = excluded.areas,
                pack_hash = excluded.pack_hash
            """;

    private static final String FIND = """
            select key, title, source, source_date, areas
            from blueprint
            where key = :key
            """;

    private static final String ALL = """
            select key, title, source, source_date, areas
            from blueprint
            order by key
            """;

    private static final StoredJson<List<Area>> AREAS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    BlueprintTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Holding> holdings() {
        return jdbc.sql(HOLDINGS)
                .query((row, number) -> new Holding(
                        row.getString("key"), row.getString("pack"), row.getString("pack_hash"), false, false))
                .list();
    }

    public void put(String pack, Blueprint blueprint, String hash) {
        jdbc.sql(PUT)
                .param("key", blueprint.key())
                .param("title", blueprint.title())
                .param("source", blueprint.source())
                .param("date", blueprint.date())
                .param("areas", AREAS.write(blueprint.areas()))
                .param("pack", pack)
                .param("hash", hash)
                .update();
    }

    public Optional<Blueprint> find(String key) {
        return jdbc.sql(FIND).param("key", key).query(this::blueprint).optional();
    }

    public List<Blueprint> all() {
        return jdbc.sql(ALL).query(this::blueprint).list();
    }

    private Blueprint blueprint(ResultSet row, int number) throws SQLException {
        return new Blueprint(
                row.getString("key"),
                row.getString("title"),
                row.getString("source"),
                row.getString("source_date"),
                AREAS.read(row.getString("areas")));
    }
}
