package org.aliquot.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.clock.RowTime;
import org.aliquot.provenance.FromPack;
import org.aliquot.provenance.Holding;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What packs offer for work of one kind that was changed here, until somebody decides: for {@code item} the rows of {@code item_offer}.
 *
 * @param <T> what a pack brings
 */
public final class OfferRows<T extends FromPack> {

    /**
     * What a pack brought for something that was changed here.
     *
     * @param theirs null when it is gone from the pack
     */
    public record Offered<T>(
            String name, String pack, Instant at, @Nullable T theirs) {}

    private static final String HOLDINGS = """
            select %2$s as name, pack, pack_hash, edited or %3$s as edited, status = 'retired' as retired
            from %1$s
            """;

    private static final String OFFERED = """
            select %2$s as name, o.pack, o.offered_at, o.content
            from %1$s_offer o
            join %1$s on %1$s.id = o.%1$s_id
            where cast(:name as text) is null or %2$s = :name
            order by name
            """;

    private static final String CLEAR = """
            delete from %1$s_offer
            where pack = :pack
            """;

    private static final String OFFER = """
            insert into %1$s_offer (%1$s_id, pack, hash, content, offered_at)
            select id, pack, :hash, cast(:content as jsonb), server_now()
            from %1$s
            where %2$s = :name
              and pack = :pack
            """;

    /** Ours from now on where the pack has it no longer; else known to differ from this hash of it. */
    private static final String KEEP = """
            update %1$s
            set pack = case when o.content is null then null else %1$s.pack end,
                pack_hash = o.hash,
                edited = true
            from %1$s_offer o
            where o.%1$s_id = %1$s.id
              and %2$s = :name
            """;

    private static final String FOLLOW = """
            update %1$s
            set edited = false
            where %2$s = :name
            """;

    private static final String DROP = """
            delete from %1$s_offer o
            using %1$s
            where %1$s.id = o.%1$s_id
              and %2$s = :name
            """;

    private final JdbcClient jdbc;
    private final String kind;
    private final String name;
    private final String drafted;
    private final StoredJson<T> stored;

    /**
     * @param kind what the tables are called by
     * @param name of a row of {@code kind}, as packs call it
     * @param drafted whether something unpublished is written for such a row
     */
    public OfferRows(JdbcClient jdbc, String kind, String name, String drafted, StoredJson<T> stored) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.name = name;
        this.drafted = drafted;
        this.stored = stored;
    }

    public List<Holding> holdings() {
        return sql(HOLDINGS).query(OfferRows::holding).list();
    }

    /** Keeps for a decision what a pack brings now, or has no longer, and forgets what it offered before. */
    public void offer(String pack, Collection<T> changed, Collection<String> gone) {
        sql(CLEAR).param("pack", pack).update();
        changed.forEach(one -> offer(pack, one.name(), one.hash(), stored.write(one)));
        gone.forEach(one -> offer(pack, one, null, null));
    }

    /** By name. */
    public List<Offered<T>> all() {
        return named(null).list();
    }

    public Optional<Offered<T>> find(String wanted) {
        return named(wanted).optional();
    }

    private JdbcClient.MappedQuerySpec<Offered<T>> named(@Nullable String wanted) {
        return sql(OFFERED).param("name", wanted).query(this::offered);
    }

    /** What is here stays until the pack changes again; false when nothing is offered. */
    public boolean keep(String wanted) {
        sql(KEEP).param("name", wanted).update();
        return drop(wanted);
    }

    /** What the pack brought has been taken: it follows the pack again. */
    public boolean follow(String wanted) {
        sql(FOLLOW).param("name", wanted).update();
        return drop(wanted);
    }

    private boolean drop(String wanted) {
        return sql(DROP).param("name", wanted).update() > 0;
    }

    private void offer(String pack, String wanted, @Nullable String hash, @Nullable String content) {
        sql(OFFER)
                .param("name", wanted)
                .param("pack", pack)
                .param("hash", hash)
                .param("content", content)
                .update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql.formatted(kind, name, drafted));
    }

    private Offered<T> offered(ResultSet row, int number) throws SQLException {
        String content = row.getString("content");
        return new Offered<>(
                row.getString("name"),
                row.getString("pack"),
                RowTime.at(row, "offered_at"),
                content == null ? null : stored.read(content));
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getString("name"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getBoolean("edited"),
                row.getBoolean("retired"));
    }
}
