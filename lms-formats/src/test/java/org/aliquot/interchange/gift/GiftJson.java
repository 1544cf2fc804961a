package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we read, in the shape of the reference parser's tree. */
final class GiftJson {

    private GiftJson() {}

    static List<Object> of(String text) {
        List<Object> all = new ArrayList<>();
        for (GiftBlock block : blocks(text)) {
            all.add(
                    block.text().startsWith("$CATEGORY:")
                            ? Map.of(
                                    "type",
                                    "Category",
                                    "title",
                                    block.text().substring(10).strip())
                            : question(GiftParser.parse(block)));
        }
        return all;
    }

    private static List<GiftBlock> blocks(String text) {
        List<GiftBlock> all = new ArrayList<>();
        GiftBlocks blocks = new GiftBlocks(all::add);
        text.lines().forEach(blocks::line);
        blocks.end();
        return all;
    }

    private static Map<String, @Nullable Object> question(GiftQuestion question) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", question.id());
        json.put("tags", question.tags().isEmpty() ? null : question.tags());
        json.put("title", question.title());
        json.put("stem", text(question.stem()));
        json.put("hasEmbeddedAnswers", question.embedded());
        if (!(question.answers() instanceof GiftAnswers.Description)) {
            json.put("globalFeedback", text(question.globalFeedback()));
        }
        switch (question.answers()) {
            case GiftAnswers.Description _ -> json.put("type", "Description");
            case GiftAnswers.Essay _ -> json.put("type", "Essay");
            case GiftAnswers.TrueFalse truth -> {
                json.put("type", "TF");
                json.put("isTrue", truth.isTrue());
                json.put("trueFeedback", text(truth.trueFeedback()));
                json.put("falseFeedback", text(truth.falseFeedback()));
            }
            case GiftAnswers.MultipleChoice choice -> choices(json, "MC", choice.choices());
            case GiftAnswers.ShortAnswer terms -> choices(json, "Short", terms.choices());
            case GiftAnswers.Numerical numbers -> {
                choices(json, "Numerical", numbers.choices());
                if (numbers.single()) {
                    json.put("choices", number(numbers.choices().getFirst().number()));
                }
            }
            case GiftAnswers.Matching matching -> {
                json.put("type", "Matching");
                json.put(
                        "matchPairs",
                        matching.pairs().stream()
                                .map(pair -> Map.of("subquestion", text(pair.left()), "subanswer", pair.right()))
                                .toList());
            }
            case GiftAnswers.Ordering _ -> json.put("type", "Ordering");
        }
        return json;
    }

    private static void choices(Map<String, @Nullable Object> json, String type, List<GiftChoice> choices) {
        json.put("type", type);
        json.put("choices", choices.stream().map(GiftJson::choice).toList());
    }

    private static Map<String, @Nullable Object> choice(GiftChoice choice) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("isCorrect", choice.right());
        json.put("weight", choice.weight());
        json.put("text", choice.number() == null ? text(choice.text()) : number(choice.number()));
        json.put("feedback", text(choice.feedback()));
        return json;
    }

    private static Object number(@Nullable GiftNumber number) {
        return switch (number) {
            case GiftNumber.Exactly(BigDecimal value) -> Map.of("type", "simple", "number", value);
            case GiftNumber.Within(BigDecimal value, BigDecimal range) ->
                Map.of("type", "range", "number", value, "range", range);
            case GiftNumber.Between(BigDecimal low, BigDecimal high) ->
                Map.of("type", "high-low", "numberLow", low, "numberHigh", high);
            case GiftNumber.Anything() -> Map.of("format", "moodle", "text", "*");
            case null -> Map.of();
        };
    }

    private static @Nullable Object text(@Nullable GiftText text) {
        return text == null ? null : Map.of("format", text.format(), "text", text.text());
    }
}
