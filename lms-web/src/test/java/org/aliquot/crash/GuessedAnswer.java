package org.aliquot.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any answer that fits a question, of whatever kind it is. */
final class GuessedAnswer {

    private final JsonNode item;
    private final Random random = ThreadLocalRandom.current();
    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();

    private GuessedAnswer(JsonNode item) {
        this.item = item;
    }

    static JsonNode to(JsonNode item) {
        GuessedAnswer guess = new GuessedAnswer(item);
        guess.guess();
        return guess.answer;
    }

    private void guess() {
        switch (item.get("type").asString()) {
            case "single", "true-false", "field" -> answer.put("choice", any("options"));
            case "multiple" -> answer.putArray("choices").add(any("options"));
            case "ordering" -> shuffled().forEach(answer.putArray("order")::add);
            case "matching" -> {
                ObjectNode pairs = answer.putObject("pairs");
                item.get("sources").forEach(source -> pairs.put(source.get("id").asString(), any("targets")));
            }
            case "numeric" ->
                answer.put("value", String.valueOf(random.nextInt(1_000))).put("unit", "mmol/L");
            case "text" -> answer.put("text", "“" + random.nextInt(1_000) + "” µ");
            case "cloze" -> answer.putObject("gaps").put("g2", String.valueOf(random.nextInt(1_000)));
            case "field-count" -> answer.putObject("gaps").put("f1-c1", String.valueOf(random.nextInt(20)));
            case "hotspot", "field-marks" ->
                answer.putArray("points").addObject().put("x", hundredths()).put("y", hundredths());
            case "antibody-panel" -> {
                answer.putArray("crossedOut").add(any(item.at("/panel/antigens")));
                answer.putArray("antibodies").add(any(item.at("/panel/antigens")));
            }
            case "control-chart" ->
                answer.put("choice", any("options")).putArray("points").add(1 + random.nextInt(20));
            case "differential" -> answer.putObject("counts").put(any("options"), 1 + random.nextInt(50));
            default -> throw new IllegalArgumentException("no answer is known to " + item);
        }
    }

    private String any(String list) {
        return any(item.get(list));
    }

    private String any(JsonNode of) {
        return of.get(random.nextInt(of.size())).get("id").asString();
    }

    private List<String> shuffled() {
        List<String> ids = new ArrayList<>();
        item.get("options").forEach(option -> ids.add(option.get("id").asString()));
        Collections.shuffle(ids, random);
        return ids;
    }

    private double hundredths() {
        return (1 + random.nextInt(98)) / 100.0;
    }
}
