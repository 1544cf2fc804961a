package org.aliquot.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said about one kind of work: for {@code item} the rows of {@code item_comment}. */
final class CommentRows {

    private record Row(
            UUID id,
            @Nullable UUID replyTo,
            @Nullable String field,
            Comment.Remark said,
            @Nullable AccountId resolvedBy,
            @Nullable OffsetDateTime resolvedAt) {}

    private static final String INSERT = """
            insert into %1$s_comment (id, %1$s_id, reply_to, field, text, author, created_at)
            values (:id, :work, :replyTo, :field, :text, :author, server_now())
            """;

    /** What nobody has resolved or answered since. */
    private static final String SAID = """
            select c.id
            from %1$s_comment c
            where c.%1$s_id = :work
              and c.author = :author
              and c.text = :text
              and c.field is not distinct from cast(:field as text)
              and c.reply_to is not distinct from cast(:replyTo as uuid)
              and c.resolved_by is null
              and not exists (
                select from %1$s_comment later
                where later.%1$s_id = c.%1$s_id and later.reply_to = c.reply_to and later.id > c.id)
            order by c.id
            limit 1
            """;

    private static final String LIST = """
            select id, reply_to, field, text, author, created_at, resolved_by, resolved_at
            from %1$s_comment
            where %1$s_id = :work
            order by id
            """;

    private static final String ANY_OPEN = """
            select exists (
              select from %1$s_comment
              where %1$s_id = :work and reply_to is null and resolved_by is null)
            """;

    private static final String SETTLE = """
            update %1$s_comment
            set resolved_by = cast(:by as uuid),
                resolved_at = case when cast(:by as uuid) is null then null else server_now() end
            where %1$s_id = :work and id = :id and reply_to is null
              and (resolved_by is null) <> (cast(:by as uuid) is null)
            """;

    private static final String FORGET = """
            update %1$s_comment
            set text = ''
            where author = :author
            """;

    private final JdbcClient jdbc;
    private final String kind;

    CommentRows(JdbcClient jdbc, String kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    UUID insert(UUID work, NewComment comment, AccountId author) {
        UUID id = Ids.next();
        sql(INSERT)
                .param("id", id)
                .param("work", work)
                .param("replyTo", comment.replyTo())
                .param("field", comment.field())
                .param("text", comment.text())
                .param("author", author)
                .update();
        return id;
    }

    /** The same words by the same person about the same part, if they stand there already: a button pressed twice says once. */
    Optional<UUID> said(UUID work, NewComment comment, AccountId author) {
        return sql(SAID)
                .param("work", work)
                .param("author", author)
                .param("text", comment.text())
                .param("field", comment.field())
                .param("replyTo", comment.replyTo())
                .query(UUID.class)
                .optional();
    }

    /** Oldest first, each with the replies to it. */
    List<Comment> list(UUID work) {
        Map<UUID, List<Comment.Remark>> replies = new LinkedHashMap<>();
        List<Row> begun = new ArrayList<>();
        for (Row row : sql(LIST).param("work", work).query(CommentRows::row).list()) {
            if (row.replyTo() == null) {
                begun.add(row);
            } else {
                replies.computeIfAbsent(row.replyTo(), _ -> new ArrayList<>()).add(row.said());
            }
        }
        return begun.stream()
                .map(row -> new Comment(
                        row.id(),
                        row.field(),
                        row.said(),
                        row.resolvedBy(),
                        row.resolvedAt() == null ? null : row.resolvedAt().toInstant(),
                        replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    boolean isAnyOpen(UUID work) {
        return sql(ANY_OPEN).param("work", work).query(Boolean.class).single();
    }

    /** Resolves a comment, or opens it again where {@code by} is null; false where that is how it stands. */
    boolean settle(UUID work, UUID comment, @Nullable AccountId by) {
        return sql(SETTLE)
                        .param("work", work)
                        .param("id", comment)
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Empties what this person said: it may say who they were. */
    void forget(AccountId author) {
        sql(FORGET).param("author", author).update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql.formatted(kind));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("reply_to", UUID.class),
                row.getString("field"),
                new Comment.Remark(AccountId.in(row, "author"), RowTime.at(row, "created_at"), row.getString("text")),
                AccountId.find(row, "resolved_by"),
                row.getObject("resolved_at", OffsetDateTime.class));
    }
}
