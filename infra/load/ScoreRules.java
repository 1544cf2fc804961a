package load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What should stand in gradebooks, by the attempts that are in the database. */
final class ScoreRules {

    /** An attempt that is final. */
    record Attempt(String id, int right, int questions, Instant endedAt) {}

    private static final String ATTEMPTS = """
            select o.subject, a.id, coalesce(a.ended_at, a.final_at) as ended_at, cast(a.result ->> 'raw' as integer) as raw,
                   cast(a.result ->> 'total' as integer) as total
            from attempt a
            join outside_identity o on o.account_id = a.account_id
            where a.status = 'final'
            order by ended_at
            """;

    private final Map<String, List<Attempt>> attempts = new HashMap<>();

    ScoreRules(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(ATTEMPTS)) {
            while (row.next()) {
                attempts.computeIfAbsent(row.getString("subject"), _ -> new ArrayList<>())
                        .add(new Attempt(
                                row.getString("id"),
                                row.getInt("raw"),
                                row.getInt("total"),
                                row.getObject("ended_at", OffsetDateTime.class)
                                        .toInstant()
                                        .truncatedTo(ChronoUnit.MILLIS)));
            }
        }
    }

    /** Of everybody. */
    List<Attempt> attempts() {
        return attempts.values().stream().flatMap(List::stream).toList();
    }

    /** Of equally good ones the earlier is the best. */
    Attempt standing(String person, String rule) {
        List<Attempt> own = attempts.get(person);
        return switch (rule) {
            case "first" -> own.getFirst();
            case "last" -> own.getLast();
            case "best" -> own.stream().max(Comparator.comparingInt(Attempt::right).thenComparing(Attempt::endedAt, Comparator.reverseOrder())).orElseThrow();
            default -> throw new IllegalArgumentException(rule);
        };
    }
}
