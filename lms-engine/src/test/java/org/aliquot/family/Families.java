package org.aliquot.family;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corrected white cell count, valid unless changed. */
final class Families {

    static final Map<String, String> TEXTS = Map.of("stem", "WBC {{w}}, {{n}} nucleated red cells");

    private Families() {}

    static Family valid() {
        return new Family(parameters(), List.of(key()), List.of("n > 10"));
    }

    static Family withValues(Value... values) {
        return new Family(parameters(), Arrays.asList(values), List.of());
    }

    static Family withConstraints(String... constraints) {
        return new Family(parameters(), List.of(key()), Arrays.asList(constraints));
    }

    static Family withParameters(Parameter... parameters) {
        return new Family(Arrays.asList(parameters), List.of(), List.of());
    }

    static List<Parameter> parameters() {
        return List.of(range("w", "4.0", "60", "0.1"), range("n", "5", "95", "1"));
    }

    static Parameter range(String name, String from, String to, String step) {
        return new Parameter.Range(name, new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }

    static Value key() {
        return new Value("key", "w * 100 / (100 + n)", new Rounding(Rounding.Kind.DECIMALS, 1), null, null);
    }

    static Value value(String name, String formula) {
        return new Value(name, formula, null, null, null);
    }

    static Answers options() {
        var options = new LinkedHashMap<String, String>();
        options.put("a", "{{w * (100 - n) / 100:1}}");
        options.put("b", "{{key}}");
        options.put("c", "{{w * (100 + n) / 100:1}}");
        return new Answers.Options(options, "b");
    }

    static Answers number(String value) {
        return new Answers.Numeric(value);
    }
}
