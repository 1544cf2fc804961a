package org.aliquot.interchange.neutral;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A question as a tree of JSON. */
final class JsonQuestions {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(QuestionSource.LONGEST_QUESTION)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");
    private static final JsonNodeFactory NODES = MAPPER.getNodeFactory();

    private JsonQuestions() {}

    static ObjectNode tree(Question question) {
        ObjectNode json = NODES.objectNode();
        json.put("id", question.id());
        json.put("type", question.kind());
        json.put("title", question.title());
        json.put("stem", question.stem());
        json.set("options", options(question.options()));
        json.set("answers", answers(question.solution().answers()));
        json.set("pairs", pairs(question.solution().pairs()));
        json.set("order", words(question.solution().order()));
        if (!question.solution().gaps().isEmpty()) {
            json.set("gaps", gaps(question.solution().gaps()));
        }
        json.put("feedback", question.feedback());
        json.put("area", question.place().area());
        json.put("topic", question.place().topic());
        json.put("level", question.place().level());
        json.set("tags", words(question.place().tags()));
        if (!question.settings().equals(QuestionSettings.USUAL)) {
            json.set("settings", settings(question.settings()));
        }
        if (question.own() != null) {
            json.set("aliquot", MAPPER.valueToTree(question.own()));
        }
        if (question.rules() != null) {
            json.set("rules", MAPPER.valueToTree(question.rules()));
        }
        return json;
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private static ArrayNode options(List<QuestionOption> options) {
        ArrayNode array = NODES.arrayNode();
        for (QuestionOption option : options) {
            ObjectNode json = array.addObject();
            json.put("id", option.id());
            json.put("text", option.text());
            json.put("weight", option.weight());
            json.put("feedback", option.feedback());
            some(json, "misconception", option.misconception());
            some(json, "shape", option.shape());
        }
        return array;
    }

    private static ArrayNode answers(List<QuestionAnswer> answers) {
        ArrayNode array = NODES.arrayNode();
        for (QuestionAnswer answer : answers) {
            ObjectNode json = array.addObject();
            if (answer.number()) {
                number(json, "value", answer.text());
                number(json, "tolerance", answer.tolerance());
                json.put("unit", answer.unit().isEmpty() ? null : answer.unit());
            } else {
                json.put("text", answer.text());
            }
            json.put("weight", answer.weight());
            json.put("feedback", answer.feedback());
        }
        return array;
    }

    /** As a number where it reads the same again. */
    private static void number(ObjectNode json, String name, String written) {
        if (NUMBER.matcher(written).matches()
                && new BigDecimal(written).toPlainString().equals(written)) {
            json.put(name, new BigDecimal(written));
        } else {
            json.put(name, written);
        }
    }

    private static ArrayNode pairs(List<QuestionPair> pairs) {
        ArrayNode array = NODES.arrayNode();
        for (QuestionPair pair : pairs) {
            ObjectNode json = array.addObject();
            json.put("left", pair.left());
            json.put("right", pair.right());
            if (!pair.feedback().isEmpty()) {
                json.put("feedback", pair.feedback());
            }
            json.put("leftId", pair.leftId());
            json.put("rightId", pair.rightId());
        }
        return array;
    }

    private static ArrayNode gaps(List<QuestionGap> gaps) {
        ArrayNode array = NODES.arrayNode();
        for (QuestionGap gap : gaps) {
            ObjectNode json = array.addObject();
            json.put("id", gap.id());
            json.set("options", options(gap.options()));
            json.set("answers", answers(gap.answers()));
        }
        return array;
    }

    private static ObjectNode settings(QuestionSettings settings) {
        ObjectNode json = NODES.objectNode();
        json.put("shuffle", settings.shuffle());
        json.put("partial", settings.partial());
        json.put("choose", settings.choose());
        json.put("capitalsMatter", settings.capitalsMatter());
        json.put("figures", settings.figures());
        ArrayNode units = json.putArray("units");
        settings.units()
                .forEach(unit -> units.addObject().put("unit", unit.unit()).put("factor", unit.factor()));
        return json;
    }

    private static void some(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
