package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Final answers as they were scored. Left out are questions without an answer, those that were taken out of the score, and those
 * whose point everybody got: what was answered to a bad question says nothing of anybody.
 *
 * <p>Those of one scoring never change and stay in memory, up to some megabytes. An attempt that is scored anew between the
 * question for its scoring and that for its answers is kept under the former scoring, which nobody asks for again.
 */
@Repository
class ScoredAnswers {

    private static final int MOST_ANSWERS = 100_000;

    /** An attempt as it was scored for the nth time. */
    record Key(UUID attempt, int scoring) {}

    record Answer(int position, ItemVersionId version, boolean isRight) {}

    /** A row for each attempt: thousands of answers are some hundred rows. */
    static final String ANSWERS = """
            select s.attempt_id, array_agg(s.position order by s.position) as positions,
                   array_agg(s.item_version_id order by s.position) as versions,
                   array_agg(s.credit = 100 order by s.position) as correct
            from scored_answer s
            where s.attempt_id = any(:attempts)
              and s.payload is not null
              and (s.adjustment is null
                   or 'rekey' = (select j.kind from score_adjustment j where j.id = s.adjustment))
            group by s.attempt_id
            """;

    private final JdbcClient jdbc;
    private final Cache<Key, List<Answer>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWERS)
            .weigher((Key _, List<Answer> answers) -> 1 + answers.size())
            .build();

    ScoredAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Key, List<Answer>> of(Collection<Key> attempts) {
        Map<Key, List<Answer>> found = new HashMap<>(known.getAllPresent(attempts));
        Map<UUID, Key> missing = new HashMap<>();
        attempts.stream().filter(key -> !found.containsKey(key)).forEach(key -> missing.put(key.attempt(), key));
        if (!missing.isEmpty()) {
            Map<UUID, List<Answer>> read = read(missing.keySet());
            missing.forEach((attempt, key) -> {
                List<Answer> answers = read.getOrDefault(attempt, List.of());
                known.put(key, answers);
                found.put(key, answers);
            });
        }
        return found;
    }

    private Map<UUID, List<Answer>> read(Collection<UUID> attempts) {
        Map<UUID, List<Answer>> read = new HashMap<>();
        RowCallbackHandler put = row -> read.put(row.getObject("attempt_id", UUID.class), answers(row));
        jdbc.sql(ANSWERS).param("attempts", attempts.toArray(UUID[]::new)).query(put);
        return read;
    }

    private static List<Answer> answers(ResultSet row) throws SQLException {
        Short[] positions = (Short[]) row.getArray("positions").getArray();
        UUID[] versions = (UUID[]) row.getArray("versions").getArray();
        Boolean[] correct = (Boolean[]) row.getArray("correct").getArray();
        List<Answer> answers = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            answers.add(new Answer(positions[i], new ItemVersionId(versions[i]), correct[i]));
        }
        return List.copyOf(answers);
    }
}
