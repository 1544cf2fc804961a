package org.aliquot.interchange.neutral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.interchange.OwnRules;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A tree of JSON as a question; remembers which fields it did not know. */
final class JsonFields {

    /** A field that holds what it must not. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;
        private final String reason;

        Wrong(String field, String reason) {
            super(field + ": " + reason);
            this.field = field;
            this.reason = reason;
        }

        String field() {
            return field;
        }

        String reason() {
            return reason;
        }
    }

    private final JsonNode node;
    private final String path;
    private final Set<String> known = new HashSet<>();
    private final List<JsonFields> inner = new ArrayList<>();

    JsonFields(JsonNode node) {
        this(node, "");
    }

    private JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    String name() {
        for (String field : List.of("id", "title", "stem")) {
            if (node.path(field).isString() && !node.path(field).stringValue().isBlank()) {
                return node.path(field).stringValue();
            }
        }
        return "question";
    }

    Question question() {
        String word = required("type");
        QuestionType type = QuestionType.of(word)
                .orElseThrow(() -> new Wrong("type", "there is no kind of question called '" + word + "'"));
        Question question = new QuestionDraft(type)
                .id(text("id"))
                .title(text("title"))
                .stem(text("stem"))
                .options(list("options").stream().map(JsonFields::option).toList())
                .answers(list("answers").stream().map(JsonFields::answer).toList())
                .pairs(list("pairs").stream().map(JsonFields::pair).toList())
                .order(words("order"))
                .gaps(list("gaps").stream().map(JsonFields::gap).toList())
                .feedback(text("feedback"))
                .place(new QuestionPlace(orNull("area"), orNull("topic"), orNull("level"), words("tags")))
                .settings(settings())
                .own(bound("aliquot", PackFields.class))
                .rules(bound("rules", OwnRules.class))
                .question();
        if (!question.kind().equals(word)) {
            throw new Wrong("type", "what is drawn for a question of this kind stands in aliquot.laboratory");
        }
        check(question);
        return question;
    }

    private <T> @Nullable T bound(String name, Class<T> type) {
        JsonNode field = field(name);
        if (field == null) {
            return null;
        }
        try {
            return JsonQuestions.MAPPER.treeToValue(field, type);
        } catch (JacksonException wrong) {
            throw new Wrong(path + name, wrong.getOriginalMessage());
        }
    }

    /** What the file says and we do not know. */
    List<QuestionFinding> leftover(String item, int line) {
        List<QuestionFinding> findings = new ArrayList<>();
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(new QuestionFinding(
                        item, line, Severity.DROPPED, path + name, "the neutral form has no such field"));
            }
        }
        inner.forEach(of -> findings.addAll(of.leftover(item, line)));
        return findings;
    }

    private QuestionOption option() {
        return new QuestionOption(
                required("id"),
                text("text"),
                weight(BigDecimal.ZERO),
                text("feedback"),
                orNull("misconception"),
                orNull("shape"));
    }

    private QuestionAnswer answer() {
        boolean number = node.has("value");
        String unit = text("unit");
        String tolerance = text("tolerance");
        if (number && !text("value").contains("{{") && !Numbers.isPlain(text("value"))) {
            throw new Wrong(path + "value", "is a number");
        }
        if (!tolerance.isEmpty() && !tolerance.contains("{{") && !Numbers.isTolerance(tolerance)) {
            throw new Wrong(path + "tolerance", "is 0.1 or 2 %");
        }
        return new QuestionAnswer(
                text(number ? "value" : "text"), number, tolerance, unit, weight(BigDecimal.ONE), text("feedback"));
    }

    private QuestionPair pair() {
        String left = text("left");
        String right = text("right");
        String leftId = text("leftId");
        String rightId = text("rightId");
        return new QuestionPair(
                left,
                right,
                text("feedback"),
                leftId.isEmpty() && !left.isEmpty() ? "s-" + Ids.words(left) : leftId,
                rightId.isEmpty() ? "t-" + Ids.words(right) : rightId);
    }

    private QuestionGap gap() {
        return new QuestionGap(
                required("id"),
                list("options").stream().map(JsonFields::option).toList(),
                list("answers").stream().map(JsonFields::answer).toList());
    }

    private QuestionSettings settings() {
        JsonNode field = field("settings");
        if (field == null) {
            return QuestionSettings.USUAL;
        }
        JsonFields settings = new JsonFields(field, path + "settings.");
        inner.add(settings);
        return new QuestionSettings(
                settings.flag("shuffle", true),
                settings.flag("partial", true),
                settings.integer("choose"),
                settings.flag("capitalsMatter", false),
                settings.integer("figures"),
                settings.list("units").stream()
                        .map(unit -> new QuestionSettings.Unit(unit.required("unit"), unit.factor()))
                        .toList());
    }

    private String factor() {
        String factor = required("factor");
        if (!Numbers.isPlain(factor) || new BigDecimal(factor).signum() <= 0) {
            throw new Wrong(path + "factor", "is a number above 0");
        }
        return factor;
    }

    private static void check(Question question) {
        if (question.stem().isBlank() && question.options().isEmpty()) {
            throw new Wrong("stem", "there is no text");
        }
        List<String> ids =
                question.options().stream().map(QuestionOption::id).sorted().toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new Wrong("options", "two have the same id");
        }
        if (question.type() == QuestionType.ORDERING
                && !question.solution().order().stream().sorted().toList().equals(ids)) {
            throw new Wrong("order", "names each option once");
        }
    }

    private @Nullable JsonNode field(String name) {
        known.add(name);
        JsonNode field = node.get(name);
        return field == null || field.isNull() ? null : field;
    }

    private @Nullable String orNull(String name) {
        JsonNode field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isValueNode()) {
            throw new Wrong(path + name, "is a text or a number");
        }
        return field.isNumber() ? number(name, field) : field.asString();
    }

    private String number(String name, JsonNode field) {
        if (!Numbers.isPlain(field.decimalValue().toString())) {
            throw new Wrong(path + name, "is a number of another size than people write");
        }
        return field.decimalValue().toPlainString();
    }

    private String text(String name) {
        String value = orNull(name);
        return value == null ? "" : value;
    }

    private String required(String name) {
        String value = text(name);
        if (value.isBlank()) {
            throw new Wrong(path + name, "is missing");
        }
        return value;
    }

    private BigDecimal weight(BigDecimal usual) {
        JsonNode field = field("weight");
        if (field == null) {
            return usual;
        }
        if (!field.isNumber()
                || !Numbers.isPlain(field.decimalValue().toString())
                || field.decimalValue().abs().compareTo(BigDecimal.ONE) > 0) {
            throw new Wrong(path + "weight", "is a number from -1 to 1");
        }
        return field.decimalValue();
    }

    private boolean flag(String name, boolean usual) {
        JsonNode field = field(name);
        if (field == null) {
            return usual;
        }
        if (!field.isBoolean()) {
            throw new Wrong(path + name, "is true or false");
        }
        return field.booleanValue();
    }

    private @Nullable Integer integer(String name) {
        JsonNode field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isInt()) {
            throw new Wrong(path + name, "is a whole number");
        }
        return field.intValue();
    }

    private List<String> words(String name) {
        JsonNode field = field(name);
        List<String> words = new ArrayList<>();
        if (field != null) {
            for (JsonNode entry : array(name, field)) {
                if (!entry.isValueNode()) {
                    throw new Wrong(path + name, "is a list of texts");
                }
                words.add(entry.asString());
            }
        }
        return words;
    }

    private List<JsonFields> list(String name) {
        JsonNode field = field(name);
        List<JsonFields> list = new ArrayList<>();
        if (field != null) {
            for (JsonNode entry : array(name, field)) {
                if (!entry.isObject()) {
                    throw new Wrong(path + name, "is a list of objects");
                }
                list.add(new JsonFields(entry, path + name + "[" + list.size() + "]."));
            }
        }
        inner.addAll(list);
        return list;
    }

    private JsonNode array(String name, JsonNode field) {
        if (!field.isArray()) {
            throw new Wrong(path + name, "is a list");
        }
        return field;
    }
}
