package org.aliquot.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.Severity;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports and exports did not take as it was. */
@Component
public class FindingTable {

    private static final String INSERT = """
            insert into exchange_finding (batch_id, number, position, item, line, severity, what, why)
            values (:batch, :number, :position, :item, :line, :severity, :what, :why)
            """;

    /** So many that are about no question of an import are shown. */
    private static final int MOST = 1_000;

    /** @param position of the question it is about; null for the file */
    record Said(@Nullable Integer position, QuestionFinding finding) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    FindingTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void put(UUID batch, int first, List<Said> all) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Said said : all) {
            QuestionFinding finding = said.finding();
            rows.add(new MapSqlParameterSource("batch", batch)
                    .addValue("number", first + rows.size())
                    .addValue("position", said.position())
                    .addValue("item", finding.item())
                    .addValue("line", finding.line())
                    .addValue("severity", finding.severity().word())
                    .addValue("what", finding.what())
                    .addValue("why", finding.why()));
        }
        batches.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
    }

    /** Says this of a question, instead of what was said before. */
    public void replace(UUID batch, int position, List<QuestionFinding> all) {
        jdbc.sql("delete from exchange_finding where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .update();
        int first = jdbc.sql("select coalesce(max(number), -1) + 1 from exchange_finding where batch_id = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single();
        put(
                batch,
                first,
                all.stream().map(finding -> new Said(position, finding)).toList());
    }

    void forget(UUID batch) {
        jdbc.sql("delete from exchange_finding where batch_id = :batch")
                .param("batch", batch)
                .update();
    }

    /** Of these questions, in the order in which it was said. */
    Map<Integer, List<QuestionFinding>> of(UUID batch, Collection<Integer> positions) {
        Map<Integer, List<QuestionFinding>> found = new HashMap<>();
        jdbc.sql("""
                        select position, item, line, severity, what, why
                        from exchange_finding
                        where batch_id = :batch and position = any(:positions)
                        order by number
                        """)
                .param("batch", batch)
                .param("positions", positions.toArray(Integer[]::new))
                .query((row, number) -> found.computeIfAbsent(row.getInt("position"), _ -> new ArrayList<>())
                        .add(finding(row)))
                .list();
        return found;
    }

    /** About the file, not about one of its questions. */
    public List<QuestionFinding> ofNoQuestion(UUID batch) {
        return jdbc.sql("""
                        select item, line, severity, what, why
                        from exchange_finding
                        where batch_id = :batch and position is null
                        order by number
                        limit :most
                        """)
                .param("batch", batch)
                .param("most", MOST)
                .query((row, number) -> finding(row))
                .list();
    }

    private static QuestionFinding finding(ResultSet row) throws SQLException {
        return new QuestionFinding(
                row.getString("item"),
                row.getInt("line"),
                Word.read(Severity.class, row.getString("severity")),
                row.getString("what"),
                row.getString("why"));
    }
}
