package load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every answer the server acknowledged, as the learner's side remembers it, to be held against the database. */
final class Ledger {

    record Key(String attempt, int position, int revision) {}

    private record Acknowledged(Key key, String choice) {}

    private static final String STORED = """
            select attempt_id, position, revision, payload ->> 'choice' as choice
            from response
            where standing = 'in-time'
            """;

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    void add(String attempt, int position, int revision, String choice) {
        acknowledged.add(new Acknowledged(new Key(attempt, position, revision), choice));
    }

    int size() {
        return acknowledged.size();
    }

    /** Acknowledged answers that are not in the database, or not with this choice. */
    long missingOrWrong(Connection database) throws SQLException {
        Map<Key, String> stored = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            while (rows.next()) {
                stored.put(new Key(rows.getString(1), rows.getInt(2), rows.getInt(3)), rows.getString(4));
            }
        }
        return acknowledged.stream()
                .filter(answer -> !answer.choice().equals(stored.get(answer.key())))
                .count();
    }
}
