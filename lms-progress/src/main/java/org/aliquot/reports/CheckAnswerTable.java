package org.aliquot.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.AnswerCount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the answers to one question as a check in lessons: at most one a learner, so they are counted when asked for. */
@Repository
class CheckAnswerTable {

    /** A version of a question; null for a question never published. */
    record Version(@Nullable ItemVersionId id, int number) {}

    private static final String VERSIONS = """
            select v.id, v.number
            from item i
            left join item_version v on v.item_id = i.id
            where i.slug = :slug
            order by v.number desc
            """;

    private static final String CHECKS = """
            select item_version_id, cast(payload as text) as answer, correct, count(*) as answers
            from check_answer
            where item_slug = :slug
            group by item_version_id, payload, correct
            """;

    private final JdbcClient jdbc;

    CheckAnswerTable(JdbcClient jdbc) {
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

    Map<ItemVersionId, List<AnswerCount>> checks(String slug) {
        Map<ItemVersionId, List<AnswerCount>> counts = new HashMap<>();
        RowCallbackHandler add = row -> counts.computeIfAbsent(
                        new ItemVersionId(row.getObject("item_version_id", UUID.class)), _ -> new ArrayList<>())
                .add(new AnswerCount(row.getString("answer"), row.getBoolean("correct"), 0, 0, row.getInt("answers")));
        jdbc.sql(CHECKS).param("slug", slug).query(add);
        return counts;
    }
}
