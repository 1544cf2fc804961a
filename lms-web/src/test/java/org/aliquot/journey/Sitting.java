package org.aliquot.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Learners of different strength who sit a quiz, by the API. */
record Sitting(Supplier<Person> learners, JdbcClient jdbc) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String KEYS = """
            select i.position, o ->> 'id' as key, string_to_array(i.options, ' ') as options
            from attempt_item i
            join item_version v on v.id = i.item_version_id
            cross join jsonb_array_elements(v.content #> '{task,options}') o
            where i.attempt_id = :attempt and v.type in ('single', 'field') and (o ->> 'correct')::boolean
            """;

    private static final String COUNTED = """
            select count(*)
            from tallied_attempt
            where attempt_id = any(:attempts) and scoring = 1
            """;

    /** Returns once the answers of all of them are counted. */
    void take(String title, int number) {
        String exam = jdbc.sql("""
                        select e.key
                        from exam e
                        join exam_version v on v.id = e.current_version_id
                        where v.title = :title
                        """).param("title", title).query(String.class).single();
        List<UUID> attempts = IntStream.range(0, number)
                .mapToObj(who -> sit(learners.get().api(), exam, who))
                .toList();
        awaitCounted(attempts);
    }

    /** The later in the row, the more is right; a few answers surprise. */
    private UUID sit(Api learner, String exam, int who) {
        return sit(
                learner,
                exam,
                position -> (position * 7 + who * 5) % 36 < 10 + who * 2 / 3,
                key -> key.equals("a") ? "b" : who % 3 == 0 && !key.equals("c") ? "c" : "a");
    }

    /** Somebody answers the questions at these places right, the others by the slip; handed in. */
    UUID sit(Api learner, String exam, IntPredicate knows, UnaryOperator<String> slip) {
        UUID attempt = UUID.fromString(learner.post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id"));
        Map<Integer, String> keys = new HashMap<>();
        Map<Integer, List<String>> shown = new HashMap<>();
        jdbc.sql(KEYS).param("attempt", attempt).query(row -> {
            keys.put(row.getInt("position"), row.getString("key"));
            shown.put(row.getInt("position"), List.of((String[])
                    row.getArray("options").getArray()));
        });
        keys.forEach((position, key) -> {
            String choice =
                    knows.test(position) ? key : shown(slip.apply(key), key, shown.getOrDefault(position, List.of()));
            learner.put(
                            "/attempts/" + attempt + "/responses/" + position,
                            "{\"revision\": 1, \"response\": {\"choice\": \"" + choice + "\"}}")
                    .requireStatus(200);
        });
        learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return attempt;
    }

    /** A family may not show an option in this attempt: then another wrong one. */
    private static String shown(String slip, String key, List<String> options) {
        return options.contains(slip)
                ? slip
                : options.stream()
                        .filter(option -> !option.equals(key))
                        .findFirst()
                        .orElse(slip);
    }

    private void awaitCounted(List<UUID> attempts) {
        Await.until(
                "all counted",
                PATIENCE,
                () -> jdbc.sql(COUNTED)
                                .param("attempts", attempts.toArray(UUID[]::new))
                                .query(Integer.class)
                                .single()
                        == attempts.size());
    }
}
