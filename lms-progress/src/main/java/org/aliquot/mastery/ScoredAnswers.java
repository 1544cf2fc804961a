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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * The answers of an attempt.
     *
     * @param title of its exam
     */
    record Scored(String title, List<Answer> answers) {

        static final Scored NOTHING = new Scored("", List.of());

        Scored {
            answers = List.copyOf(answers);
        }
    }

    /** A row for each attempt: thousands of answers are some hundred rows. */
    static final String ANSWERS = """
            select g.*, v.title
            from (select s.attempt_id, array_agg(s.position order by s.position) as positions,
                         array_agg(s.item_version_id order by s.position) as versions,
                         array_agg(s.credit = 100 order by s.position) as correct
                  from scored_answer s
                  where s.attempt_id = any(:attempts)
                    and s.payload is not null
                    and (s.adjustment is null
                         or 'rekey' = (select j.kind from score_adjustment j where j.id = s.adjustment))
                  group by s.attempt_id) g
            join attempt a on a.id = g.attempt_id
            join exam_version v on v.id = a.exam_version_id
            """;

    private final JdbcClient jdbc;
    private final Cache<Key, Scored> known = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWERS)
            .weigher((Key _, Scored scored) -> 1 + scored.answers().size())
            .build();

    ScoredAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Key, Scored> of(Collection<Key> attempts) {
        return known.getAll(attempts, this::read);
    }

    private Map<Key, Scored> read(Set<? extends Key> missing) {
        Map<UUID, Scored> read = new HashMap<>();
        RowCallbackHandler put = row -> read.put(row.getObject("attempt_id", UUID.class), scored(row));
        UUID[] attempts = missing.stream().map(Key::attempt).toArray(UUID[]::new);
        jdbc.sql(ANSWERS).param("attempts", attempts).query(put);
        return missing.stream()
                .collect(Collectors.toMap(key -> key, key -> read.getOrDefault(key.attempt(), Scored.NOTHING)));
    }

    private static Scored scored(ResultSet row) throws SQLException {
        return new Scored(row.getString("title"), answers(row));
    }

    private static List<Answer> answers(ResultSet row) throws SQLException {
        Short[] positions = (Short[]) row.getArray("positions").getArray();
        UUID[] versions = (UUID[]) row.getArray("versions").getArray();
        Boolean[] correct = (Boolean[]) row.getArray("correct").getArray();
        List<Answer> answers = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            answers.add(new Answer(positions[i], new ItemVersionId(versions[i]), correct[i]));
        }
        return answers;
    }
}
