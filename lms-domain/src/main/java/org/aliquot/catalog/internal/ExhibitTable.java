package org.aliquot.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.catalog.Exhibit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drawings by their sha256, kept for good, and the names that mean them now. */
@Component
public class ExhibitTable {

    private static final String INSERT = """
            insert into exhibit (sha256, svg, title, description)
            values (:sha256, :svg, :title, :description)
            on conflict do nothing
            """;

    private static final String NAME = """
            insert into exhibit_name (name, sha256)
            values (:name, :sha256)
            on conflict (name) do update set sha256 = excluded.sha256
            """;

    private static final String FIND = """
            select sha256, svg, title, description
            from exhibit
            where sha256 = any(:sha256)
            """;

    private static final String NAMES = """
            select name, sha256
            from exhibit_name
            where name = any(:names)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ExhibitTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(Map<String, Exhibit> byName) {
        SqlParameterSource[] rows = byName.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        batch.batchUpdate(INSERT, rows);
        batch.batchUpdate(NAME, rows);
    }

    public List<Exhibit> find(Collection<String> sha256) {
        if (sha256.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("sha256", sha256.toArray(String[]::new))
                .query((row, number) -> new Exhibit(
                        row.getString("sha256"),
                        row.getString("svg"),
                        row.getString("title"),
                        row.getString("description")))
                .list();
    }

    public Map<String, String> names(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(NAMES)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SqlParameterSource row(String name, Exhibit exhibit) {
        return new MapSqlParameterSource("name", name)
                .addValue("sha256", exhibit.sha256())
                .addValue("svg", exhibit.svg())
                .addValue("title", exhibit.title())
                .addValue("description", exhibit.description());
    }
}
