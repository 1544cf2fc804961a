package org.aliquot.pathway.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.IncomingFact;
import org.aliquot.prose.Fact;
import org.aliquot.provenance.Holding;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code fact}, and how they stand with what was found out here. */
@Component
public class FactTable {

    private static final String ALL = """
            select id, kind, about, label, body, mark, source, address, vintage, checked_on, check_by
            from fact_now
            where status = 'published'
            order by pack, position
            """;

    private static final String NAMED = """
            select id, kind, about, label, body, mark, source, address, vintage, checked_on, check_by
            from fact_now
            where id = any(:names)
              and status = 'published'
            """;

    private static final String FOLLOWED = """
            select id, kind, about, label, body, mark, source, address, vintage, checked_on, check_by,
                   array(select fact.body from fact where fact.id = fact_now.id
                         union
                         select revision.body from fact_revision revision
                         where revision.fact_id = fact_now.id and revision.mended) as followed
            from fact_now
            where id = any(:names)
              and status = 'published'
            """;

    /**
     * A fact as it stands now.
     *
     * @param texts those that it stands in the place of: its pack's of today, and those that somebody wrote here
     */
    public record Followed(PathwayFact fact, Set<String> texts) {}

    private static final String HOLDINGS = """
            select fact.id, fact.pack, fact.pack_hash, fact_now.mended, fact.status = 'retired' as retired
            from fact
            join fact_now on fact_now.id = fact.id
            """;

    private static final String PUT = """
            insert into fact (id, pack, pack_hash, status, position, kind, about, label, body, mark, source, address,
                              vintage, checked_on, check_by)
            values (:id, :pack, :hash, 'published', :position, :kind, :about, :label, :body, :mark, :source, :address,
                    :vintage, :checked, :checkBy)
            on conflict (id) do update
            set pack_hash = excluded.pack_hash, status = excluded.status, position = excluded.position,
                kind = excluded.kind, about = excluded.about, label = excluded.label, body = excluded.body,
                mark = excluded.mark, source = excluded.source, address = excluded.address,
                vintage = excluded.vintage, checked_on = excluded.checked_on, check_by = excluded.check_by
            where fact.pack = excluded.pack
            """;

    private static final String RETIRE = """
            update fact
            set status = 'retired'
            where id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    FactTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public List<PathwayFact> all() {
        return jdbc.sql(ALL).query(FactTable::read).list();
    }

    public List<PathwayFact> named(Collection<String> names) {
        return jdbc.sql(NAMED)
                .param("names", names.toArray(String[]::new))
                .query(FactTable::read)
                .list();
    }

    public List<Followed> followed(Collection<String> names) {
        return jdbc.sql(FOLLOWED)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> new Followed(read(row, number), Set.of((String[])
                        row.getArray("followed").getArray())))
                .list();
    }

    public List<Holding> holdings() {
        return jdbc.sql(HOLDINGS)
                .query((row, number) -> new Holding(
                        row.getString("id"),
                        row.getString("pack"),
                        row.getString("pack_hash"),
                        row.getBoolean("mended"),
                        row.getBoolean("retired")))
                .list();
    }

    public void put(String pack, List<IncomingFact> facts) {
        batch.batchUpdate(
                PUT,
                IntStream.range(0, facts.size())
                        .mapToObj(at -> row(pack, at, facts.get(at)))
                        .toArray(SqlParameterSource[]::new));
    }

    public void retire(Collection<String> ids) {
        jdbc.sql(RETIRE).param("ids", ids.toArray(String[]::new)).update();
    }

    private static SqlParameterSource row(String pack, int position, IncomingFact incoming) {
        Fact fact = incoming.fact().fact();
        return new MapSqlParameterSource("id", incoming.fact().id())
                .addValue("pack", pack)
                .addValue("hash", incoming.hash())
                .addValue("position", position)
                .addValue("kind", incoming.fact().kind().word())
                .addValue("about", fact.about())
                .addValue("label", fact.label())
                .addValue("body", fact.text())
                .addValue("mark", fact.mark().word())
                .addValue("source", fact.source())
                .addValue("address", fact.address())
                .addValue("vintage", fact.vintage())
                .addValue("checked", fact.checkedOn())
                .addValue("checkBy", incoming.fact().checkBy());
    }

    static PathwayFact read(ResultSet row, int number) throws SQLException {
        return new PathwayFact(
                row.getString("id"),
                Word.read(FactKind.class, row.getString("kind")),
                new Fact(
                        row.getString("about"),
                        row.getString("label"),
                        row.getString("body"),
                        Word.read(Fact.Mark.class, row.getString("mark")),
                        row.getString("source"),
                        row.getString("address"),
                        row.getString("vintage"),
                        row.getObject("checked_on", LocalDate.class),
                        null),
                row.getObject("check_by", LocalDate.class));
    }
}
