package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.aliquot.authoring.DraftReview;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewState;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews of drafts, at most one for each. */
@Component
public class ReviewTable {

    private static final String FIND = """
            select state, version, content, asked_by, asked_at, reviewer, decided_by, decided_at
            from item_review
            where item_id = :item
            """;

    private static final String ASK = """
            insert into item_review (item_id, state, version, content, asked_by, asked_at, reviewer)
            values (:item, 'asked', :version, cast(:content as jsonb), :by, server_now(), :reviewer)
            on conflict (item_id) do update
            set state = excluded.state,
                version = excluded.version,
                content = excluded.content,
                asked_by = excluded.asked_by,
                asked_at = excluded.asked_at,
                reviewer = excluded.reviewer,
                decided_by = null,
                decided_at = null
            """;

    private static final String DECIDE = """
            update item_review
            set state = :state,
                version = :version,
                content = cast(:content as jsonb),
                decided_by = :by,
                decided_at = server_now()
            where item_id = :item
            """;

    private static final String DROP = """
            update item_review
            set state = 'dropped'
            where item_id = :item and state = 'approved'
            """;

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DraftReview> find(ItemId item) {
        return jdbc.sql(FIND).param("item", item).query(this::review).optional();
    }

    public void ask(ItemDraft draft, @Nullable AccountId reviewer, AccountId by) {
        jdbc.sql(ASK)
                .param("item", draft.itemId())
                .param("version", draft.version())
                .param("content", ItemContentJson.STORED.write(draft.content()))
                .param("reviewer", reviewer)
                .param("by", by)
                .update();
    }

    public void decide(ItemDraft draft, ReviewState state, AccountId by) {
        jdbc.sql(DECIDE)
                .param("item", draft.itemId())
                .param("version", draft.version())
                .param("content", ItemContentJson.STORED.write(draft.content()))
                .param("state", state.word())
                .param("by", by)
                .update();
    }

    /** The text was changed: an approval, where there is one, holds no more. */
    public boolean drop(ItemId item) {
        return jdbc.sql(DROP).param("item", item).update() > 0;
    }

    public void delete(ItemId item) {
        jdbc.sql("delete from item_review where item_id = :item")
                .param("item", item)
                .update();
    }

    private DraftReview review(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new DraftReview(
                Word.read(ReviewState.class, row.getString("state")),
                row.getInt("version"),
                ItemContentJson.STORED.read(row.getString("content")),
                AccountId.in(row, "asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                AccountId.find(row, "reviewer"),
                AccountId.find(row, "decided_by"),
                decided == null ? null : decided.toInstant());
    }
}
