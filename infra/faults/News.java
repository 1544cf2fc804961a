package faults;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** News of one part of the product, such as a final attempt, on its way to the others. */
final class News {

    /**
     * What nobody took is tried again within seconds, and not within one to seven minutes as else: that goes by the machine's clock, which
     * cannot be moved. Longer than a fault lasts, so that news is seldom given to a second one while the first still takes it.
     */
    static final Map<String, String> HURRY = Map.of(
            "ALIQUOT_REDELIVERY_INTERVAL", "PT1S",
            "ALIQUOT_REDELIVERY_PAUSE", "PT1S",
            "SPRING_MODULITH_EVENTS_STALENESS_PUBLISHED", "PT20S",
            "SPRING_MODULITH_EVENTS_STALENESS_PROCESSING", "PT20S",
            "SPRING_MODULITH_EVENTS_STALENESS_RESUBMITTED", "PT20S",
            "SPRING_MODULITH_EVENTS_STALENESS_CHECKINTERVAL", "PT2S");

    /** What brings more news does so in the transaction in which it was taken. */
    private static final String UNDELIVERED = """
            select listener_id || ' has not taken ' || serialized_event || ' (' || coalesce(status, '') || ')' as words
            from event_publication
            where completion_date is null
            """;

    private static final Duration DELIVERED_WITHIN = Duration.ofMinutes(3);

    private News() {}

    /** Returns when all of it was taken, or after too long: then what was not, in words. */
    static List<String> await(Database database) throws Exception {
        long end = System.nanoTime() + DELIVERED_WITHIN.toNanos();
        List<String> undelivered = undelivered(database);
        while (!undelivered.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(100);
            undelivered = undelivered(database);
        }
        return undelivered;
    }

    private static List<String> undelivered(Database database) throws Exception {
        List<String> words = new ArrayList<>();
        database.untilDone(session -> {
            words.clear();
            try (Statement statement = session.createStatement();
                    ResultSet row = statement.executeQuery(UNDELIVERED)) {
                while (row.next()) {
                    words.add(row.getString("words"));
                }
            }
        });
        return words;
    }
}
