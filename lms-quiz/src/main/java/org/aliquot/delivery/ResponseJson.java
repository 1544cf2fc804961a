package org.aliquot.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aliquot.question.Task;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses as JSON, in the API and in the journal, such as {@code {"choice": "b"}}. One spelling for each response, so that
 * equal answers are equal text; an answer in which nothing is said is none.
 */
public final class ResponseJson {

    /** Longer than any honest option id. */
    private static final int LONGEST_ID = 64;

    private static final int LONGEST_TEXT = 500;

    /** A written answer: 300 words, and room for who writes too much. */
    private static final int LONGEST_WRITING = 4000;

    private static final int MOST_PARTS = 50;

    /** More cells than anybody counts. */
    private static final int HIGHEST_COUNT = 100_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> fields = new TreeMap<>();

    private ResponseJson(JsonNode object) {
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    }

    /**
     * Reads a response; null and JSON null are no response.
     *
     * @throws MalformedResponseException when it is none of the known shapes
     */
    public static @Nullable Response read(@Nullable JsonNode node) {
        if (node != null) {
            checkWriting(node);
        }
        Response response = shaped(node);
        check(!(response instanceof Response.Points(var points)) || points.size() <= Task.MOST_PARTS);
        return response;
    }

    /** Reads what was stored, under rules that may have been wider then. */
    static @Nullable Response parse(@Nullable String json) {
        return json == null ? null : shaped(JSON.readTree(json));
    }

    private static @Nullable Response shaped(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        check(node.isObject());
        return new ResponseJson(node).response();
    }

    /** No text holds what nobody can type and the database cannot store. */
    private static void checkWriting(JsonNode node) {
        check(!node.isString() || isWriting(node.stringValue()));
        node.properties().forEach(field -> check(isWriting(field.getKey())));
        node.forEach(ResponseJson::checkWriting);
    }

    private static boolean isWriting(String text) {
        return text.codePoints().allMatch(sign -> switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\r' || sign == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        });
    }

    /** A response as it was counted; empty where it was too long to be kept whole. */
    public static Optional<Response> stored(String json) {
        try {
            return Optional.ofNullable(parse(json));
        } catch (JacksonException | MalformedResponseException e) {
            return Optional.empty();
        }
    }

    /** The one spelling of a response. */
    public static JsonNode write(Response response) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (response) {
            case Response.Choice(var option) -> node.put("choice", option);
            case Response.Choices(var options) -> options.forEach(node.putArray("choices")::add);
            case Response.Order(var steps) -> steps.forEach(node.putArray("order")::add);
            case Response.Pairs(var targets) -> targets.forEach(node.putObject("pairs")::put);
            case Response.Quantity(var value, var unit) -> {
                node.put("value", value);
                if (unit != null) {
                    node.put("unit", unit);
                }
            }
            case Response.Text(var text) -> node.put("text", text);
            case Response.Gaps(var fillings) -> fillings.forEach(node.putObject("gaps")::put);
            case Response.Points(var points) ->
                points.forEach(point ->
                        node.withArray("points").addObject().put("x", point.x()).put("y", point.y()));
            case Response.Antibodies(var crossedOut, var antibodies) -> {
                crossedOut.forEach(node.putArray("crossedOut")::add);
                antibodies.forEach(node.putArray("antibodies")::add);
            }
            case Response.Counts(var counts) -> counts.forEach(node.putObject("counts")::put);
            case Response.Reading(var option, var runs) -> {
                if (option != null) {
                    node.put("choice", option);
                }
                runs.forEach(node.putArray("points")::add);
            }
        }
        return node;
    }

    static @Nullable String text(@Nullable Response response) {
        return response == null ? null : write(response).toString();
    }

    private @Nullable Response response() {
        return switch (String.join(" ", fields.keySet())) {
            case "choice" -> new Response.Choice(id(field("choice")));
            case "choices" -> unless(ids("choices"), Set::isEmpty, Response.Choices::new);
            case "order" -> unless(list("order"), List::isEmpty, Response.Order::new);
            case "pairs" -> unless(map("pairs", ResponseJson::id), Map::isEmpty, Response.Pairs::new);
            case "value" -> quantity(null);
            case "unit value" -> quantity(field("unit").isNull() ? null : words(field("unit")));
            case "text" -> unless(words(field("text"), LONGEST_WRITING), String::isBlank, Response.Text::new);
            case "gaps" -> gaps();
            case "points" -> field("points").values().stream().anyMatch(JsonNode::isObject) ? points() : reading(null);
            case "antibodies crossedOut" -> antibodies();
            case "counts" -> unless(map("counts", ResponseJson::count), Map::isEmpty, Response.Counts::new);
            case "choice points" -> reading(field("choice").isNull() ? null : id(field("choice")));
            default -> throw new MalformedResponseException();
        };
    }

    private static <T> @Nullable Response unless(T value, Predicate<T> empty, Function<T, Response> response) {
        return empty.test(value) ? null : response.apply(value);
    }

    private @Nullable Response quantity(@Nullable String unit) {
        return unless(words(field("value")), String::isBlank, value -> new Response.Quantity(value.strip(), unit));
    }

    /** Gaps left empty are not there. */
    private @Nullable Response gaps() {
        SortedMap<String, String> fillings = map("gaps", ResponseJson::words);
        fillings.values().removeIf(String::isBlank);
        return unless(fillings, Map::isEmpty, Response.Gaps::new);
    }

    private @Nullable Response points() {
        List<Point> points = new ArrayList<>();
        for (JsonNode point : array("points")) {
            check(point.isObject() && point.size() == 2);
            points.add(new Point(fraction(point.path("x")), fraction(point.path("y"))));
        }
        return unless(points, List::isEmpty, Response.Points::new);
    }

    private @Nullable Response antibodies() {
        TreeSet<String> crossedOut = ids("crossedOut");
        TreeSet<String> antibodies = ids("antibodies");
        return crossedOut.isEmpty() && antibodies.isEmpty() ? null : new Response.Antibodies(crossedOut, antibodies);
    }

    private @Nullable Response reading(@Nullable String option) {
        TreeSet<Integer> runs = new TreeSet<>();
        for (JsonNode run : array("points")) {
            runs.add(count(run));
        }
        return option == null && runs.isEmpty() ? null : new Response.Reading(option, runs);
    }

    private JsonNode field(String name) {
        JsonNode value = fields.get(name);
        if (value == null) {
            throw new MalformedResponseException();
        }
        return value;
    }

    private JsonNode array(String name) {
        JsonNode array = field(name);
        check(array.isArray() && array.size() <= MOST_PARTS);
        return array;
    }

    private List<String> list(String name) {
        List<String> ids = new ArrayList<>();
        array(name).forEach(element -> ids.add(id(element)));
        check(new HashSet<>(ids).size() == ids.size());
        return ids;
    }

    private TreeSet<String> ids(String name) {
        return new TreeSet<>(list(name));
    }

    private <V> SortedMap<String, V> map(String name, Function<JsonNode, V> value) {
        JsonNode object = field(name);
        check(object.isObject() && object.size() <= MOST_PARTS);
        SortedMap<String, V> map = new TreeMap<>();
        object.properties().forEach(entry -> {
            check(isId(entry.getKey()));
            map.put(entry.getKey(), value.apply(entry.getValue()));
        });
        return map;
    }

    private static String id(JsonNode node) {
        check(node.isString() && isId(node.stringValue()));
        return node.stringValue();
    }

    private static String words(JsonNode node) {
        return words(node, LONGEST_TEXT);
    }

    private static String words(JsonNode node, int longest) {
        check(node.isString() && node.stringValue().length() <= longest);
        return node.stringValue();
    }

    private static int count(JsonNode node) {
        check(node.isInt() && node.intValue() >= 0 && node.intValue() <= HIGHEST_COUNT);
        return node.intValue();
    }

    private static double fraction(JsonNode node) {
        check(node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1);
        return node.doubleValue();
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new MalformedResponseException();
        }
    }
}
