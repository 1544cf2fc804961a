package org.aliquot.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The families written as content, read from their YAML files. */
record FamilyFile(String id, String stem, Family family, Answers answers, Map<String, String> texts) {

    static List<FamilyFile> all() {
        try (Stream<Path> files = Files.walk(Path.of("../content"))) {
            return files.filter(file -> file.toString().matches(".*/items/.*\\.yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ItemFamily open() {
        return ItemFamily.of(family, answers);
    }

    private static List<FamilyFile> read(Path file) {
        try {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(Files.readString(file));
            return Objects.requireNonNull(content.get("items")).stream()
                    .filter(item -> item.containsKey("family"))
                    .map(FamilyFile::item)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FamilyFile item(Map<String, Object> item) {
        var texts = new LinkedHashMap<String, String>();
        Stream.of("stem", "rationale", "takeaway").forEach(key -> texts.put(key, text(item, key)));
        var options = maps(item.get("options"));
        options.forEach(option -> texts.put("rationale of " + text(option, "id"), text(option, "rationale")));
        return new FamilyFile(
                text(item, "id"), text(item, "stem"), family(map(item, "family")), answers(item, options), texts);
    }

    private static Answers answers(Map<String, Object> item, List<Map<String, Object>> options) {
        if (options.isEmpty()) {
            return new Answers.Numeric(text(item, "value"));
        }
        var texts = new LinkedHashMap<String, String>();
        options.forEach(option -> texts.put(text(option, "id"), text(option, "text")));
        var key = options.stream()
                .filter(option -> option.containsKey("correct"))
                .findFirst()
                .orElseThrow();
        return new Answers.Options(texts, text(key, "id"));
    }

    private static Family family(Map<String, Object> family) {
        var parameters = map(family, "parameters").entrySet().stream()
                .map(entry -> parameter(entry.getKey(), asMap(entry.getValue())))
                .toList();
        var values = map(family, "values").entrySet().stream()
                .map(entry -> value(entry.getKey(), asMap(entry.getValue())))
                .toList();
        return new Family(parameters, values, strings(family.get("constraints")));
    }

    private static Parameter parameter(String name, Map<String, Object> written) {
        return written.containsKey("choices")
                ? new Parameter.Choices(name, strings(written.get("choices")))
                : new Parameter.Range(name, number(written, "from"), number(written, "to"), number(written, "step"));
    }

    private static Value value(String name, Map<String, Object> written) {
        var rounding = written.containsKey("round")
                ? Rounding.parse(text(written, "round")).orElseThrow()
                : null;
        return new Value(name, text(written, "formula"), rounding, limit(written, "min"), limit(written, "max"));
    }

    private static @Nullable BigDecimal limit(Map<String, Object> written, String key) {
        return written.containsKey(key) ? number(written, key) : null;
    }

    private static BigDecimal number(Map<String, Object> written, String key) {
        return new BigDecimal(text(written, key));
    }

    private static String text(Map<String, Object> written, String key) {
        return String.valueOf(Objects.requireNonNull(written.get(key), key));
    }

    private static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> map(Map<String, Object> written, String key) {
        return asMap(Objects.requireNonNull(written.get(key), key));
    }

    @SuppressWarnings("unchecked") // what SnakeYAML makes of a mapping
    private static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked") // and of a list of mappings
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
