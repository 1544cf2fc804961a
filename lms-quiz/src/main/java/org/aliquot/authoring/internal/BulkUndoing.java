package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.BulkChange;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back changes of many questions, where nobody changed more since. */
@Component
public class BulkUndoing {

    private static final String BEGIN = """
            update item_change
            set undone_at = server_now()
            where id = :change
              and made_by = :author
              and undone_at is null
            returning kind
            """;

    private static final String DRAFTS_MADE = """
            delete from item_draft d
            using item_change_item i
            where i.change_id = :change
              and i.before is null
              and d.item_id = i.item_id
              and d.version = i.version
            returning d.item_id
            """;

    private static final String DRAFTS_CHANGED = """
            with counted as (
              update item
              set savings = item.savings + 1
              from item_change_item i
              join item_draft on item_draft.item_id = i.item_id and item_draft.version = i.version
              where i.change_id = :change
                and i.before is not null
                and item.id = i.item_id
              returning item.id, item.savings, i.before)
            update item_draft d
            set content = counted.before,
                updated_at = server_now(),
                updated_by = :author,
                version = counted.savings
            from counted
            where d.item_id = counted.id
            returning d.item_id
            """;

    private static final String STATUS = """
            update item
            set status = :before
            from item_change_item i
            where i.change_id = :change
              and item.id = i.item_id
              and item.status = :after
            returning item.id
            """;

    private static final String HOLD = """
            select item.id
            from item
            join item_change_item i on i.item_id = item.id
            where i.change_id = :change
            order by item.id
            for update of item
            """;

    private final JdbcClient jdbc;

    BulkUndoing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the change was; empty when it is undone already, or somebody else's. */
    public Optional<BulkChange.Kind> begin(UUID change, AccountId author) {
        return jdbc.sql(BEGIN)
                .param("change", change)
                .param("author", author)
                .query((row, number) -> kind(row))
                .optional();
    }

    /** Those that are as before. */
    public List<ItemId> undo(UUID change, BulkChange.Kind kind, AccountId author) {
        jdbc.sql(HOLD).param("change", change).query(UUID.class).list();
        return switch (kind) {
            case TOPIC, LEVEL -> drafts(change, author);
            case RETIRE -> status(change, "retired", "published");
            case RESTORE -> status(change, "published", "retired");
        };
    }

    private List<ItemId> drafts(UUID change, AccountId author) {
        List<ItemId> undone = new ArrayList<>(jdbc.sql(DRAFTS_MADE)
                .param("change", change)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list());
        undone.addAll(jdbc.sql(DRAFTS_CHANGED)
                .param("change", change)
                .param("author", author)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list());
        return undone;
    }

    private List<ItemId> status(UUID change, String after, String before) {
        return jdbc.sql(STATUS)
                .param("change", change)
                .param("after", after)
                .param("before", before)
                .query((row, number) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    static BulkChange.Kind kind(ResultSet row) throws SQLException {
        return Word.read(BulkChange.Kind.class, row.getString("kind"));
    }
}
