package org.aliquot.bank;

import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is known of questions from their answers, so that the bank can show, filter and sort by it. */
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

    private final NamedParameterJdbcTemplate batch;

    BankFigures(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
    }

    /** Replaces what was there; the last use never goes back. */
    public void put(Collection<ItemFigures> figures) {
        batch.batchUpdate(PUT, figures.stream().map(BankFigures::row).toArray(SqlParameterSource[]::new));
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
                .addValue(
                        "lastUsed",
                        figures.lastUsed() == null ? null : figures.lastUsed().atOffset(ZoneOffset.UTC));
    }
}
