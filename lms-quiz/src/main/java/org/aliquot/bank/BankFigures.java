package org.aliquot.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of questions from their answers, kept so that the bank can show, filter and sort by it. */
@Service
@Transactional
public class BankFigures {

    private static final String PUT = """
            insert into item_figures (item_id, version, answers, correct, correct_half, discrimination, discrimination_half,
                                      kinds, flags, last_used, updated_at)
            values (:item, :version, :answers, :correct, :correctHalf, :discrimination, :discriminationHalf,
                    :kinds, :flags, :lastUsed, server_now())
            on conflict (item_id) do update
            set version = excluded.version,
                answers = excluded.answers,
                correct = excluded.correct,
                correct_half = excluded.correct_half,
                discrimination = excluded.discrimination,
                discrimination_half = excluded.discrimination_half,
                kinds = excluded.kinds,
                flags = excluded.flags,
                last_used = greatest(item_figures.last_used, excluded.last_used),
                updated_at = excluded.updated_at
            """;

    private static final String OF = """
            select version, answers, correct, correct_half, discrimination, discrimination_half, kinds, flags, last_used
            from item_figures
            where item_id = :item
            """;

    private final NamedParameterJdbcTemplate batch;

    BankFigures(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
    }

    /** Replaces what was there; the last use never goes back. */
    public void put(Collection<ItemFigures> figures) {
        batch.batchUpdate(PUT, figures.stream().map(BankFigures::row).toArray(SqlParameterSource[]::new));
    }

    /** Empty before the first use. */
    @Transactional(readOnly = true)
    public Optional<ItemFigures> of(ItemId item) {
        return batch.query(OF, Map.of("item", item.value()), (row, number) -> figures(item, row)).stream()
                .findFirst();
    }

    private static ItemFigures figures(ItemId item, ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        String[] titles = (String[]) row.getArray("flags").getArray();
        return new ItemFigures(
                item,
                row.getInt("version"),
                row.getInt("answers"),
                row.getObject("correct", Double.class),
                row.getObject("correct_half", Double.class),
                row.getObject("discrimination", Double.class),
                row.getObject("discrimination_half", Double.class),
                IntStream.range(0, kinds.length)
                        .mapToObj(place -> new ItemFlag(kinds[place], titles[place]))
                        .toList(),
                RowTime.find(row, "last_used"));
    }

    private static SqlParameterSource row(ItemFigures figures) {
        return new MapSqlParameterSource("item", figures.itemId().value())
                .addValue("version", figures.version())
                .addValue("answers", figures.answers())
                .addValue("correct", figures.correct())
                .addValue("correctHalf", figures.correctHalf())
                .addValue("discrimination", figures.discrimination())
                .addValue("discriminationHalf", figures.discriminationHalf())
                .addValue("kinds", figures.flags().stream().map(ItemFlag::kind).toArray(String[]::new))
                .addValue("flags", figures.flags().stream().map(ItemFlag::title).toArray(String[]::new))
                .addValue("lastUsed", RowTime.of(figures.lastUsed()));
    }
}
