package org.aliquot.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one instance as the learner reads them, by id. */
public record FilledOptions(Map<String, String> texts, String key) {

    /** Closer whole numbers are told apart only if counted, such as 3 and 4 vials; 135 and 136 mg/dL are one result. */
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    public FilledOptions {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Ids with the options' first numbers ascending, equal ones and options without any number as they were. */
    public List<String> inOrder() {
        var ids = new ArrayList<>(texts.keySet());
        var numbers = new HashMap<String, BigDecimal>();
        texts.forEach((id, text) -> Figures.first(text).ifPresent(number -> numbers.put(id, number)));
        if (numbers.size() == ids.size()) {
            ids.sort(Comparator.comparing(numbers::get));
        }
        return List.copyOf(ids);
    }

    /**
     * Why the instance must not be given: two options that say the same (5.0 mL, 5 mL), or a wrong one that rounding on the way could
     * turn into the key: not more than one unit of the key's last place away, and for a key in whole numbers also less than 2 % of it.
     */
    public Optional<String> flaw() {
        var seen = new HashMap<String, String>();
        for (var option : texts.entrySet()) {
            var other = seen.put(Figures.canonical(option.getValue()), option.getKey());
            if (other != null) {
                return Optional.of(
                        "options " + other + " and " + option.getKey() + " are the same: " + option.getValue());
            }
        }
        return texts.keySet().stream()
                .filter(id -> !id.equals(key) && isTooClose(id))
                .map(id -> "option " + id + " (" + texts.get(id) + ") is too close to the key (" + texts.get(key) + ")")
                .findFirst();
    }

    private boolean isTooClose(String id) {
        var right = Figures.first(texts.getOrDefault(key, ""));
        var wrong = Figures.first(texts.getOrDefault(id, ""));
        return right.isPresent() && wrong.isPresent() && isTooClose(right.get(), wrong.get());
    }

    private static boolean isTooClose(BigDecimal right, BigDecimal wrong) {
        var distance = right.subtract(wrong).abs();
        return distance.compareTo(right.ulp()) <= 0
                && (right.scale() > 0 || distance.compareTo(right.abs().multiply(CLOSE)) < 0);
    }
}
