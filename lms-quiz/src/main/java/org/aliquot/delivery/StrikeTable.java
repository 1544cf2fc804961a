package org.aliquot.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Options that learners struck out while they answered, for the review afterwards. */
@Repository
class StrikeTable {

    /** Options that the question does not have are left out. */
    private static final String KEEP = """
            insert into attempt_strike (attempt_id, position, options)
            select a.id, i.position,
                   coalesce((select string_agg(struck, ' ' order by struck)
                             from unnest(cast(:options as text[])) as struck
                             where struck = any(string_to_array(i.options, ' '))), '')
            from attempt a
            join attempt_item i on i.attempt_id = a.id and i.position = :position
            where a.id = :attempt and a.account_id = :account and a.status <> 'final'
            on conflict (attempt_id, position) do update set options = excluded.options
            """;

    private static final String OF_ATTEMPT = """
            select position, options
            from attempt_strike
            where attempt_id = :attempt and options <> ''
            """;

    private static final String OF_ARCHIVED = """
            select z.position, z.options
            from attempt a
            join archived_strike z on z.month = a.archived_month and z.attempt_id = a.id
            where a.id = :attempt and z.options <> ''
            """;

    private final JdbcClient jdbc;

    StrikeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was kept: there is such a question in an attempt of this learner that is not over. */
    boolean keep(AccountId learner, AttemptId attempt, int position, Collection<String> options) {
        return jdbc.sql(KEEP)
                        .param("account", learner)
                        .param("attempt", attempt)
                        .param("position", position)
                        .param("options", options.stream().distinct().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** By position; those with none are left out. */
    Map<Integer, Set<String>> of(AttemptRow attempt) {
        Map<Integer, Set<String>> struck = new HashMap<>();
        jdbc.sql(attempt.ending().archived() ? OF_ARCHIVED : OF_ATTEMPT)
                .param("attempt", attempt.id())
                .query(row -> {
                    struck.put(
                            row.getInt("position"),
                            Set.copyOf(Arrays.asList(row.getString("options").split(" "))));
                });
        return struck;
    }
}
