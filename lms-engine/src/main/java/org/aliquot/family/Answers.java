package org.aliquot.family;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an instance is answered with; all texts may have placeholders. */
public sealed interface Answers {

    /** @param texts in the author's order, by option id; {@code key} is one of the ids */
    record Options(Map<String, String> texts, String key) implements Answers {

        public Options {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            if (!texts.containsKey(key)) {
                throw new IllegalArgumentException("no option " + key);
            }
        }
    }

    /** @param value a placeholder that gives a number, such as <code>{{key}}</code> */
    record Numeric(String value) implements Answers {}
}
