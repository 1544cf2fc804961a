package org.aliquot.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowId;
import org.aliquot.exchange.ImportFate;
import org.aliquot.exchange.ImportPage;
import org.aliquot.exchange.ImportShown;
import org.aliquot.exchange.ImportedQuestion;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of imports, between the file and the bank. */
@Component
public class ImportQuestionTable {

    private static final String INSERT = """
            insert into import_question (batch_id, position, name, line, begin, fate, content, left_out, copy_of, copy_like,
                                         origin, hash, quiz, item_id, stays, replaces)
            values (:batch, :position, :name, :line, :begin, :fate, cast(:content as jsonb), false, :copyOf, :copyLike,
                    :origin, :hash, :quiz, :item, :stays, :replaces)
            """;

    private static final String PAGE = """
            select q.position, q.name, q.line, q.begin, q.fate, q.left_out, q.copy_of, q.copy_like, item.slug
            from import_question q
            left join item on item.id = q.item_id
            where q.batch_id = :batch
              and q.position > :after
              and (%s)
            order by q.position
            limit :limit
            """;

    private static final String NEXT = """
            select position, content, replaces
            from import_question
            where batch_id = :batch
              and position > :after
              and not left_out
              and fate <> 'refused'
              and item_id is null
            order by position
            limit :limit
            """;

    /** A question that was read, to be kept. */
    record Row(
            int position,
            String name,
            int line,
            String begin,
            ImportFate fate,
            ItemContent content,
            @Nullable String copyOf,
            @Nullable Double copyLike,
            Earlier earlier) {}

    /**
     * A question to be taken into the bank.
     *
     * @param replaces the one that gets its words; null for a new one
     */
    record Taking(
            int position, ItemContent content, @Nullable ItemId replaces) {}

    /**
     * A question whose words an import replaced.
     *
     * @param version of its draft before; negative where that was its published text
     */
    record Replaced(
            int position, ItemId item, String origin, ItemContent before, int version, int savings, String hash) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final FindingTable findings;

    ImportQuestionTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches, FindingTable findings) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.findings = findings;
    }

    void put(UUID batch, List<Row> rows) {
        batches.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new MapSqlParameterSource("batch", batch)
                                .addValue("position", row.position())
                                .addValue("name", row.name())
                                .addValue("line", row.line())
                                .addValue("begin", row.begin())
                                .addValue("fate", row.fate().word())
                                .addValue("content", ItemContentJson.STORED.write(row.content()))
                                .addValue("copyOf", row.copyOf())
                                .addValue("copyLike", row.copyLike())
                                .addValue("origin", row.earlier().origin())
                                .addValue("hash", row.earlier().hash())
                                .addValue("quiz", row.earlier().quiz())
                                .addValue(
                                        "item",
                                        row.earlier().stays() ? row.earlier().item() : null)
                                .addValue("stays", row.earlier().stays())
                                .addValue(
                                        "replaces",
                                        row.earlier().replaced() ? row.earlier().item() : null))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What was said of them after they were read changes their fate. */
    void changed(UUID batch, Collection<Integer> positions) {
        jdbc.sql("""
                        update import_question
                        set fate = 'changed'
                        where batch_id = :batch
                          and position = any(:positions)
                          and fate = 'whole'
                        """)
                .param("batch", batch)
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    public ImportPage page(UUID batch, ImportShown shown, int after, int limit) {
        String wanted = switch (shown) {
            case FIX -> "q.fate in ('lacking', 'refused', 'mended')";
            case COPIES -> "q.copy_of is not null";
            case CHANGED -> "q.fate = 'changed'";
            case ALL -> "true";
        };
        List<ImportedQuestion> rows = jdbc.sql(PAGE.formatted(wanted))
                .param("batch", batch)
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, number) -> question(row))
                .list();
        List<ImportedQuestion> page = rows.size() > limit ? rows.subList(0, limit) : rows;
        Map<Integer, List<QuestionFinding>> said =
                findings.of(batch, page.stream().map(ImportedQuestion::position).toList());
        return new ImportPage(
                page.stream()
                        .map(question -> with(question, said.getOrDefault(question.position(), List.of())))
                        .toList(),
                rows.size() > limit ? page.getLast().position() : null);
    }

    public Optional<ItemContent> content(UUID batch, int position) {
        return jdbc.sql("select content from import_question where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .query((row, number) -> ItemContentJson.STORED.read(row.getString("content")))
                .optional();
    }

    public boolean mend(UUID batch, int position, ItemContent content, ImportFate fate, AccountId by) {
        return jdbc.sql("""
                                update import_question
                                set content = cast(:content as jsonb), fate = :fate, mended_by = :by, left_out = false
                                where batch_id = :batch and position = :position and item_id is null
                                """)
                        .param("batch", batch)
                        .param("position", position)
                        .param("content", ItemContentJson.STORED.write(content))
                        .param("fate", fate.word())
                        .param("by", by)
                        .update()
                > 0;
    }

    public boolean leave(UUID batch, int position, boolean out) {
        return jdbc.sql("""
                                update import_question
                                set left_out = :out
                                where batch_id = :batch and position = :position and fate <> 'refused'
                                """)
                        .param("batch", batch)
                        .param("position", position)
                        .param("out", out)
                        .update()
                > 0;
    }

    public boolean leaveCopies(UUID batch, boolean out) {
        return jdbc.sql("""
                                update import_question
                                set left_out = :out
                                where batch_id = :batch and copy_of is not null and fate <> 'refused'
                                """).param("batch", batch).param("out", out).update() > 0;
    }

    List<Taking> next(UUID batch, int after, int limit) {
        return jdbc.sql(NEXT)
                .param("batch", batch)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Taking(
                        row.getInt("position"),
                        ItemContentJson.STORED.read(row.getString("content")),
                        row.getObject("replaces") == null ? null : new ItemId(row.getObject("replaces", UUID.class))))
                .list();
    }

    void taken(UUID batch, List<Taking> questions, List<ItemId> items) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(new MapSqlParameterSource("batch", batch)
                    .addValue("position", questions.get(i).position())
                    .addValue("item", items.get(i).value()));
        }
        batches.batchUpdate(
                "update import_question set item_id = :item where batch_id = :batch and position = :position",
                rows.toArray(SqlParameterSource[]::new));
    }

    void replaced(UUID batch, Taking question, ItemDraft standing, OriginTable.Origin origin) {
        jdbc.sql("""
                        update import_question
                        set item_id = replaces, before = cast(:before as jsonb), before_version = :version,
                            before_savings = :savings, before_hash = :hash
                        where batch_id = :batch and position = :position
                        """)
                .param("batch", batch)
                .param("position", question.position())
                .param("before", ItemContentJson.STORED.write(standing.content()))
                .param("version", standing.version())
                .param("savings", origin.savings())
                .param("hash", origin.hash())
                .update();
    }

    List<Replaced> replaced(UUID batch) {
        return jdbc.sql("""
                        select position, item_id, origin, before, before_version, before_savings, before_hash
                        from import_question
                        where batch_id = :batch
                          and replaces is not null
                          and item_id is not null
                        order by position
                        """)
                .param("batch", batch)
                .query((row, number) -> new Replaced(
                        row.getInt("position"),
                        new ItemId(row.getObject("item_id", UUID.class)),
                        row.getString("origin"),
                        ItemContentJson.STORED.read(row.getString("before")),
                        row.getInt("before_version"),
                        row.getInt("before_savings"),
                        row.getString("before_hash")))
                .list();
    }

    /** Questions of the bank that came with it, and were not there before. */
    public List<ItemId> held(UUID batch) {
        return jdbc.sql("""
                        select item_id
                        from import_question
                        where batch_id = :batch
                          and item_id is not null
                          and not stays
                          and replaces is null
                        """)
                .param("batch", batch)
                .query((row, number) -> new ItemId(row.getObject("item_id", UUID.class)))
                .list();
    }

    public void takenBack(UUID batch, Collection<ItemId> items) {
        jdbc.sql("update import_question set item_id = null where batch_id = :batch and item_id = any(:items)")
                .param("batch", batch)
                .param("items", RowId.array(items))
                .update();
    }

    private static ImportedQuestion question(ResultSet row) throws SQLException {
        return new ImportedQuestion(
                row.getInt("position"),
                row.getString("name"),
                row.getInt("line"),
                row.getString("begin"),
                Word.read(ImportFate.class, row.getString("fate")),
                row.getBoolean("left_out"),
                row.getString("copy_of"),
                row.getObject("copy_like", Double.class),
                row.getString("slug"),
                List.of());
    }

    private static ImportedQuestion with(ImportedQuestion question, List<QuestionFinding> findings) {
        return new ImportedQuestion(
                question.position(),
                question.name(),
                question.line(),
                question.begin(),
                question.fate(),
                question.leftOut(),
                question.copyOf(),
                question.copyLike(),
                question.slug(),
                findings);
    }
}
