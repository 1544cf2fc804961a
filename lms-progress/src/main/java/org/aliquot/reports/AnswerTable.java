package org.aliquot.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the scored answers to one question. */
@Repository
class AnswerTable {

    /** A version of the question; null for a question never published. */
    record Version(@Nullable ItemVersionId id, int number) {}

    /** Figures of one version, or of all when {@code version} is null. */
    record Figures(@Nullable UUID version, AnswerFigures figures) {}

    record Chosen(UUID version, Setting setting, String option, int times) {}

    private static final String VERSIONS = """
            select v.id, v.number
            from item i
            left join item_version v on v.item_id = i.id
            where i.slug = :slug
            order by v.number desc
            """;

    private static final String ANSWERS = """
            with answers as (
              select s.item_version_id, o.mode as setting, o.account_id, s.payload, s.credit = 100 as correct,
                     s.elapsed_ms,
                     cast(o.correct - case when s.credit = 100 then 1 else 0 end as float8) / nullif(o.total - 1, 0)
                       as elsewhere
              from item i
              join item_version v on v.item_id = i.id
              join scored_answer s on s.item_version_id = v.id
              join exam_outcome o on o.attempt_id = s.attempt_id
              where i.slug = :slug
              union all
              select k.item_version_id, 'check', k.account_id, k.payload, k.correct, null, null
              from check_answer k
              where k.item_slug = :slug
            )
            """;

    static final String FIGURES = ANSWERS + """
            select item_version_id, setting, count(*) as answers, count(distinct account_id) as learners,
                   count(*) filter (where payload is null) as blank, count(*) filter (where correct) as correct,
                   percentile_cont(0.5) within group (order by elapsed_ms) as median_ms,
                   corr(cast(cast(correct as integer) as float8), elsewhere) filter (where setting = 'exam')
                     as discrimination,
                   count(elsewhere) filter (where setting = 'exam') as comparable
            from answers
            group by grouping sets ((item_version_id, setting), (setting))
            order by setting
            """;

    private static final String CHOSEN = ANSWERS + """
            select item_version_id, setting, chosen.option, count(*) as times
            from answers
            cross join lateral (
              select payload ->> 'choice' as option
              union all
              select jsonb_array_elements_text(payload -> 'choices')) chosen
            where chosen.option is not null
            group by item_version_id, setting, chosen.option
            """;

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; empty when there is no such question. */
    List<Version> versions(String slug) {
        return jdbc.sql(VERSIONS)
                .param("slug", slug)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Version(id == null ? null : new ItemVersionId(id), row.getInt("number"));
                })
                .list();
    }

    List<Figures> figures(String slug) {
        return jdbc.sql(FIGURES)
                .param("slug", slug)
                .query((row, number) -> new Figures(row.getObject("item_version_id", UUID.class), figures(row)))
                .list();
    }

    List<Chosen> chosen(String slug) {
        return jdbc.sql(CHOSEN)
                .param("slug", slug)
                .query((row, number) -> new Chosen(
                        row.getObject("item_version_id", UUID.class),
                        Setting.of(row.getString("setting")),
                        row.getString("option"),
                        row.getInt("times")))
                .list();
    }

    private static AnswerFigures figures(ResultSet row) throws SQLException {
        int answers = row.getInt("answers");
        BigDecimal median = row.getBigDecimal("median_ms");
        return new AnswerFigures(
                Setting.of(row.getString("setting")),
                answers,
                row.getInt("learners"),
                row.getInt("blank"),
                Estimate.share(row.getInt("correct"), answers),
                Estimate.correlation(
                        row.getObject("discrimination", Double.class),
                        row.getInt("comparable"),
                        ItemAnswers.LEAST_FOR_DISCRIMINATION),
                median == null
                        ? null
                        : (Long) median.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }
}
