package org.aliquot.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions whose figures ask for a look. Who looked and lets one stand says why; it asks again when something else stands out, or
 * when the same stands out in a newer version.
 */
@Service
@Transactional
public class Looks {

    private static final String OF = """
            select coalesce(f.version, 0) as version, c.flagged, k.note, k.kept_by, k.kept_at,
                   (select b.slug from item_card b
                    where b.flagged and b.status <> 'retired' and b.slug < c.slug
                    order by b.slug desc limit 1) as before,
                   (select n.slug from item_card n
                    where n.flagged and n.status <> 'retired' and n.slug > c.slug
                    order by n.slug limit 1) as next
            from item_card c
            left join item_figures f on f.item_id = c.item_id
            left join item_kept k on k.item_id = c.item_id and k.version = f.version and not c.flagged
            where c.slug = :slug
            """;

    private static final String KEEP = """
            insert into item_kept (item_id, version, kinds, note, kept_by, kept_at)
            select f.item_id, f.version, f.kinds, :note, :by, server_now()
            from item_card c
            join item_figures f on f.item_id = c.item_id
            where c.slug = :slug
              and c.flagged
            on conflict (item_id) do update
            set version = excluded.version,
                kinds = excluded.kinds,
                note = excluded.note,
                kept_by = excluded.kept_by,
                kept_at = excluded.kept_at
            """;

    private static final String DROP = """
            delete from item_kept
            where item_id = (select item_id from item_card where slug = :slug)
            """;

    private final JdbcClient jdbc;
    private final ItemAudit audit;

    Looks(JdbcClient jdbc, ItemAudit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Of the question with this code; one that nobody answered asks for nothing. */
    @Transactional(readOnly = true)
    public Look of(String slug) {
        return jdbc.sql(OF)
                .param("slug", slug)
                .query(Looks::look)
                .optional()
                .orElseGet(() -> new Look(0, false, null, null, null));
    }

    /** Lets it stand. False where its figures ask for no look. */
    public boolean keep(String slug, String note, AccountId by) {
        boolean kept = jdbc.sql(KEEP)
                        .param("slug", slug)
                        .param("note", note)
                        .param("by", by)
                        .update()
                == 1;
        if (kept) {
            audit.record("item.kept", slug, by, Map.of());
        }
        return kept;
    }

    /** Asks for a look again. False where nobody had let it stand. */
    public boolean lookAgain(String slug, AccountId by) {
        boolean dropped = jdbc.sql(DROP).param("slug", slug).update() == 1;
        if (dropped) {
            audit.record("item.look-again", slug, by);
        }
        return dropped;
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getInt("version"),
                row.getBoolean("flagged"),
                kept(row),
                row.getString("before"),
                row.getString("next"));
    }

    private static @Nullable Kept kept(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return note == null ? null : new Kept(note, AccountId.in(row, "kept_by"), RowTime.at(row, "kept_at"));
    }
}
