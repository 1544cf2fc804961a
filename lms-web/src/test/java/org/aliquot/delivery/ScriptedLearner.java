package org.aliquot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of known ability: which questions they can answer depends on the question alone, so two sittings compare. */
public final class ScriptedLearner {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String QUESTION = """
            select item.slug, v.difficulty, v.content, string_to_array(i.options, ' ') as options
            from attempt_item i
            join item_version v on v.id = i.item_version_id
            join item on item.id = v.item_id
            where i.attempt_id = :attempt and i.position = :position
            """;

    /** @param shown ids of the options of this attempt: a family may have others */
    private record Question(String slug, double b, JsonNode content, List<String> shown) {}

    private final JdbcClient jdbc;
    private final Api api;
    private final double ability;

    public ScriptedLearner(JdbcClient jdbc, Api api, double ability) {
        this.jdbc = jdbc;
        this.api = api;
        this.ability = ability;
    }

    public Reply start(String exam) {
        return api.post("/attempts", "{\"exam\": \"%s\", \"mode\": \"exam\"}".formatted(exam));
    }

    /** Closes a position with the answer this learner gives. */
    public Reply close(String attempt, int position) {
        return put(attempt, position, 1, response(attempt, position), true);
    }

    public Reply put(String attempt, int position, int revision, String response, boolean last) {
        return api.put(
                "/attempts/" + attempt + "/responses/" + position,
                "{\"revision\": %d, \"response\": %s, \"final\": %s}".formatted(revision, response, last));
    }

    public Reply submit(String attempt) {
        return api.post("/attempts/" + attempt + "/submit", "");
    }

    /** To the last question; leaves the attempt in its review. */
    public void sit(String attempt, int from, int length) {
        for (int position = from; position <= length; position++) {
            close(attempt, position).requireStatus(200);
        }
    }

    public String response(String attempt, int position) {
        Question question = question(attempt, position);
        double luck = new Random(question.slug().hashCode()).nextGaussian();
        return response(question, question.b() + luck < ability);
    }

    /** The right answer, or a wrong one. */
    public String response(String attempt, int position, boolean right) {
        return response(question(attempt, position), right);
    }

    private static String response(Question question, boolean right) {
        List<String> keys = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode option : question.content().at("/task/options")) {
            String id = option.path("id").asString();
            if (question.shown().contains(id)) {
                (option.path("correct").asBoolean() ? keys : others).add(id);
            }
        }
        return keys.size() == 1
                ? "{\"choice\": \"%s\"}".formatted((right ? keys : others).getFirst())
                : "{\"choices\": %s}".formatted(JSON.writeValueAsString(right ? keys : others.subList(0, 1)));
    }

    /** Slugs in the order given. */
    public List<String> given(String attempt) {
        return jdbc.sql("""
                        select item.slug
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        join item on item.id = v.item_id
                        where i.attempt_id = :attempt
                        order by i.position
                        """)
                .param("attempt", UUID.fromString(attempt))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Question question(String attempt, int position) {
        return jdbc.sql(QUESTION)
                .param("attempt", UUID.fromString(attempt))
                .param("position", position)
                .query((row, number) -> new Question(
                        row.getString("slug"),
                        row.getDouble("difficulty"),
                        JSON.readTree(row.getString("content")),
                        List.of((String[]) row.getArray("options").getArray())))
                .single();
    }
}
