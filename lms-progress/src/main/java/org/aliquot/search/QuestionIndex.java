package org.aliquot.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the words of each version of a question, once. */
@Repository
class QuestionIndex {

    private static final String NEW = """
            select v.id, v.content ->> 'stem' as stem
            from item_version v
            where not exists (select from search_question q where q.item_version_id = v.id)
            limit 500
            """;

    private static final String ADD = """
            insert into search_question (item_version_id, stem, words)
            select n.id, n.stem, search_words(n.stem, '', coalesce(item_prose(v.content), ''))
            from unnest(:ids, :stems) as n (id, stem)
            join item_version v on v.id = n.id
            order by n.id
            on conflict (item_version_id) do nothing
            """;

    private record Fresh(UUID id, String stem) {}

    private final JdbcClient jdbc;
    private final Prose prose;

    QuestionIndex(JdbcClient jdbc, Prose prose) {
        this.jdbc = jdbc;
        this.prose = prose;
    }

    /** How many versions were new. */
    int takeUp() {
        List<Fresh> fresh = jdbc.sql(NEW)
                .query((row, _) ->
                        new Fresh(requireNonNull(row.getObject("id", UUID.class)), stem(row.getString("stem"))))
                .list();
        if (!fresh.isEmpty()) {
            jdbc.sql(ADD)
                    .param("ids", fresh.stream().map(Fresh::id).toArray(UUID[]::new))
                    .param("stems", fresh.stream().map(Fresh::stem).toArray(String[]::new))
                    .update();
        }
        return fresh.size();
    }

    /** Of a family, the places of its numbers are left open: each learner met others. */
    private String stem(@Nullable String markdown) {
        return markdown == null ? "" : prose.words(markdown).replaceAll("\\{\\{[^{}]*}}", "…");
    }
}
