package org.aliquot.tools;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.adaptive.AdaptivePlan;
import org.aliquot.forms.AreaCount;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The plan of an adaptive exam in YAML: items, cut, areas with minPercent and maxPercent or minItems and maxItems. Other keys
 * are ignored.
 */
record ExamFile(AdaptivePlan plan, double cut) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ExamFile read(Path file) {
        Map<String, Object> fields = fields(file);
        int items = whole(file, fields, "items", null);
        BigDecimal cut = number(file, fields, "cut", BigDecimal.ZERO);
        var areas = new ArrayList<AreaCount>();
        if (fields.get("areas") instanceof List<?> list) {
            for (Object each : list) {
                areas.add(area(file, asMap(file, each, "areas"), items));
            }
        } else if (fields.get("areas") != null) {
            throw new BadInput(file, "'areas' is not a list; write - {code: …, minPercent: …, maxPercent: …}");
        }
        try {
            return new ExamFile(new AdaptivePlan(items, areas), cut.doubleValue());
        } catch (IllegalArgumentException e) {
            throw new BadInput(file, e.getMessage() + "; correct items or areas");
        }
    }

    private static Map<String, Object> fields(Path file) {
        Input.requireFile(file);
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return asMap(file, loaded, "the file");
        } catch (IOException | YAMLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BadInput(file, "this is not a YAML file: " + first + "; correct it");
        }
    }

    private static Map<String, Object> asMap(Path file, @Nullable Object value, String what) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new BadInput(file, what + " should hold fields, like items: 100");
        }
        var fields = new HashMap<String, Object>();
        map.forEach((name, field) -> {
            if (field != null) {
                fields.put(String.valueOf(name), field);
            }
        });
        return fields;
    }

    /** Percentages become counts by ceiling and floor. */
    private static AreaCount area(Path file, Map<String, Object> fields, int items) {
        String code = String.valueOf(fields.getOrDefault("code", ""));
        int min;
        int max;
        if (fields.containsKey("minItems") || fields.containsKey("maxItems")) {
            min = whole(file, fields, "minItems", BigDecimal.ZERO);
            max = whole(file, fields, "maxItems", BigDecimal.valueOf(items));
        } else {
            min = count(number(file, fields, "minPercent", BigDecimal.ZERO), items, RoundingMode.CEILING);
            max = count(number(file, fields, "maxPercent", HUNDRED), items, RoundingMode.FLOOR);
        }
        try {
            return new AreaCount(code, min, max);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    file,
                    e.getMessage() + " of " + items + " questions; correct code, minimum and maximum of the area");
        }
    }

    private static int count(BigDecimal percent, int items, RoundingMode rounding) {
        return percent.multiply(BigDecimal.valueOf(items))
                .divide(HUNDRED, 0, rounding)
                .intValue();
    }

    private static int whole(Path file, Map<String, Object> fields, String name, @Nullable BigDecimal standard) {
        try {
            int number = number(file, fields, name, standard).intValueExact();
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException _) {
            // said below
        }
        throw new BadInput(file, "'%s' is not a whole number of 0 or more; correct it".formatted(name));
    }

    private static BigDecimal number(
            Path file, Map<String, Object> fields, String name, @Nullable BigDecimal standard) {
        Object value = fields.getOrDefault(name, standard);
        if (value == null) {
            throw new BadInput(file, "'%s' is missing; add it".formatted(name));
        }
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw new BadInput(file, "'%s' is not a number: %s; correct it".formatted(name, value));
        }
    }
}
