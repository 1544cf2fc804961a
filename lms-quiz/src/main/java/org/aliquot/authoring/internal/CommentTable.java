package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.ItemComment;
import org.aliquot.authoring.NewComment;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said about questions. */
@Component
public class CommentTable {

    private record Row(
            UUID id,
            @Nullable UUID replyTo,
            @Nullable String field,
            ItemComment.Remark said,
            @Nullable AccountId resolvedBy,
            @Nullable OffsetDateTime resolvedAt) {}

    private static final String INSERT = """
            insert into item_comment (id, item_id, reply_to, field, text, author, created_at)
            values (:id, :item, :replyTo, :field, :text, :author, server_now())
            """;

    /** What nobody has resolved or answered since. */
    private static final String SAID = """
            select c.id
            from item_comment c
            where c.item_id = :item
              and c.author = :author
              and c.text = :text
              and c.field is not distinct from cast(:field as text)
              and c.reply_to is not distinct from cast(:replyTo as uuid)
              and c.resolved_by is null
              and not exists (
                select from item_comment later
                where later.item_id = c.item_id and later.reply_to = c.reply_to and later.id > c.id)
            order by c.id
            limit 1
            """;

    private static final String LIST = """
            select id, reply_to, field, text, author, created_at, resolved_by, resolved_at
            from item_comment
            where item_id = :item
            order by id
            """;

    private static final String SETTLE = """
            update item_comment
            set resolved_by = cast(:by as uuid),
                resolved_at = case when cast(:by as uuid) is null then null else server_now() end
            where item_id = :item and id = :id and reply_to is null
              and (resolved_by is null) <> (cast(:by as uuid) is null)
            """;

    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID insert(ItemId item, NewComment comment, AccountId author) {
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("item", item)
                .param("replyTo", comment.replyTo())
                .param("field", comment.field())
                .param("text", comment.text())
                .param("author", author)
                .update();
        return id;
    }

    /** The same words by the same person about the same part, if they stand there already: a button pressed twice says once. */
    public Optional<UUID> said(ItemId item, NewComment comment, AccountId author) {
        return jdbc.sql(SAID)
                .param("item", item)
                .param("author", author)
                .param("text", comment.text())
                .param("field", comment.field())
                .param("replyTo", comment.replyTo())
                .query(UUID.class)
                .optional();
    }

    /** Oldest first, each with the replies to it. */
    public List<ItemComment> list(ItemId item) {
        Map<UUID, List<ItemComment.Remark>> replies = new LinkedHashMap<>();
        List<Row> begun = new ArrayList<>();
        for (Row row :
                jdbc.sql(LIST).param("item", item).query(CommentTable::row).list()) {
            if (row.replyTo() == null) {
                begun.add(row);
            } else {
                replies.computeIfAbsent(row.replyTo(), _ -> new ArrayList<>()).add(row.said());
            }
        }
        return begun.stream()
                .map(row -> new ItemComment(
                        row.id(),
                        row.field(),
                        row.said(),
                        row.resolvedBy(),
                        row.resolvedAt() == null ? null : row.resolvedAt().toInstant(),
                        replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public boolean isAnyOpen(ItemId item) {
        return list(item).stream().anyMatch(ItemComment::isOpen);
    }

    /** Resolves a comment, or opens it again where {@code by} is null; false where that is how it stands. */
    public boolean settle(ItemId item, UUID comment, @Nullable AccountId by) {
        return jdbc.sql(SETTLE)
                        .param("item", item)
                        .param("id", comment)
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Empties what this person said: it may say who they were. */
    public void forget(AccountId author) {
        jdbc.sql("update item_comment set text = '' where author = :author")
                .param("author", author)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("reply_to", UUID.class),
                row.getString("field"),
                new ItemComment.Remark(
                        AccountId.in(row, "author"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")),
                AccountId.find(row, "resolved_by"),
                row.getObject("resolved_at", OffsetDateTime.class));
    }
}
