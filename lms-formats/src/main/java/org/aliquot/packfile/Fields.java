package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of one YAML mapping, taken one by one. What is missing or of another type is a finding and a stand-in comes back, so
 * that reading goes on; what nobody took is a finding of {@link #done}.
 */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final MappingNode mapping;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Fields>> entries = new HashMap<>();

    Fields(String file, MappingNode mapping, Findings findings) {
        this.file = file;
        this.mapping = mapping;
        this.findings = findings;
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (values.put(name, tuple.getValueNode()) != null) {
                findings.add(file, YamlFile.line(tuple.getKeyNode()), "field '" + name + "' is there twice");
            }
        }
    }

    /** Where a field stands, or where its mapping begins when it is not there. */
    Place place(String name) {
        Node value = values.get(name);
        return new Place(file, YamlFile.line(value == null ? mapping : value));
    }

    /** Where a line of a field's text stands in the file. */
    Place place(String name, int lineOfText) {
        int line = place(name).line();
        boolean block = values.get(name) instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        return new Place(file, block ? line + lineOfText : line + lineOfText - 1);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            missing(name);
            return "";
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Node value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar && Tag.STR.equals(scalar.getTag())) {
            if (scalar.getValue().isBlank()) {
                findings.add(place(name), "field '" + name + "' is empty");
            }
            return scalar.getValue().strip();
        }
        findings.add(place(name), "field '" + name + "' is not text; put it in quotes");
        return "";
    }

    /** Text or a number, as it is written. */
    String scalar(String name) {
        Node value = take(name);
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (value == null) {
            missing(name);
        } else {
            findings.add(place(name), "field '" + name + "' is a number or text");
        }
        return "";
    }

    @Nullable
    String scalarOrNull(String name) {
        return has(name) ? scalar(name) : null;
    }

    String id(String name) {
        return checked(name, text(name));
    }

    @Nullable
    String idOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : checked(name, text);
    }

    int integer(String name, int min, int max) {
        return (int) decimal(name, min, max, true);
    }

    @Nullable
    Integer integerOrNull(String name, int min, int max) {
        return has(name) ? (Integer) integer(name, min, max) : null;
    }

    double decimal(String name, double min, double max) {
        return decimal(name, min, max, false);
    }

    boolean flag(String name, boolean otherwise) {
        Node value = take(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof ScalarNode scalar
                && Set.of("true", "false").contains(scalar.getValue())
                && Tag.BOOL.equals(scalar.getTag())) {
            return scalar.getValue().equals("true");
        }
        findings.add(place(name), "field '" + name + "' is true or false");
        return otherwise;
    }

    /** One of an enumeration's words. */
    <E> E word(String name, E[] all, Function<E, String> word) {
        return one(new Word(text(name), place(name).line()), name, all, word);
    }

    /** Some of an enumeration's words. */
    <E> Set<E> words(String name, E[] all, Function<E, String> word) {
        Set<E> set = new HashSet<>();
        texts(name).forEach(text -> set.add(one(text, name, all, word)));
        return set;
    }

    /** A list of texts or numbers as they are written, empty when the field is not there. */
    List<String> scalars(String name) {
        List<String> all = new ArrayList<>();
        for (Node element : elements(name)) {
            if (element instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                all.add(scalar.getValue().strip());
            } else {
                findings.add(file, YamlFile.line(element), "field '" + name + "' is a list of texts or numbers");
            }
        }
        return all;
    }

    /** A list of texts, empty when the field is not there. */
    List<Word> texts(String name) {
        List<Word> words = new ArrayList<>();
        for (Node element : elements(name)) {
            if (element instanceof ScalarNode scalar
                    && Tag.STR.equals(scalar.getTag())
                    && !scalar.getValue().isBlank()) {
                words.add(new Word(scalar.getValue().strip(), YamlFile.line(element)));
            } else {
                findings.add(
                        file, YamlFile.line(element), "field '" + name + "' is a list of texts; put them in quotes");
            }
        }
        return words;
    }

    /** A list of texts with at least one. */
    List<Word> someTexts(String name) {
        List<Word> words = texts(name);
        if (words.isEmpty()) {
            missing(name);
        }
        return words;
    }

    /** The names of all fields, in their order. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** A mapping; empty when the field is not there, or is something else, which is a finding. */
    Optional<Fields> map(String name) {
        Node value = take(name);
        if (value instanceof MappingNode map) {
            return Optional.of(new Fields(file, map, findings));
        }
        if (value != null) {
            findings.add(place(name), "field '" + name + "' has fields of its own (name: value)");
        }
        return Optional.empty();
    }

    /** A list of mappings with at least one. */
    List<Fields> maps(String name) {
        List<Fields> maps = new ArrayList<>();
        for (Node element : elements(name)) {
            if (element instanceof MappingNode map) {
                maps.add(new Fields(file, map, findings));
            } else {
                findings.add(file, YamlFile.line(element), "field '" + name + "' is a list of fields (name: value)");
            }
        }
        if (maps.isEmpty()) {
            missing(name);
        }
        entries.put(name, maps);
        return maps;
    }

    /** A list of mappings, empty when the field is not there. */
    List<Fields> mapsIfAny(String name) {
        return has(name) ? maps(name) : List.of();
    }

    /** One of the mappings of a list that was taken, counted from 0. */
    Optional<Fields> entry(String list, int index) {
        List<Fields> maps = entries.getOrDefault(list, List.of());
        return index < maps.size() ? Optional.of(maps.get(index)) : Optional.empty();
    }

    /** Nothing else was expected. */
    void done() {
        values.forEach((name, value) -> {
            if (!taken.contains(name)) {
                findings.add(file, YamlFile.line(value), "field '" + name + "' is not known here");
            }
        });
    }

    private <E> E one(Word text, String name, E[] all, Function<E, String> word) {
        List<String> known = new ArrayList<>();
        for (E value : all) {
            if (word.apply(value).equals(text.text())) {
                return value;
            }
            known.add(word.apply(value));
        }
        if (!text.text().isEmpty()) {
            findings.add(
                    file,
                    text.line(),
                    "field '" + name + "' is one of " + String.join(", ", known) + ", not '" + text.text() + "'");
        }
        return all[0];
    }

    private double decimal(String name, double min, double max, boolean whole) {
        Node value = take(name);
        if (value == null) {
            missing(name);
            return min;
        }
        String text = value instanceof ScalarNode scalar && !Tag.STR.equals(scalar.getTag()) ? scalar.getValue() : "";
        double number = NUMBER.matcher(text).matches() && !(whole && text.contains("."))
                ? Double.parseDouble(text)
                : Double.NaN;
        if (number >= min && number <= max) {
            return number;
        }
        findings.add(
                place(name),
                "field '" + name + "' is a " + (whole ? "whole number" : "number") + " from "
                        + (whole ? (int) min + " to " + (int) max : min + " to " + max));
        return min;
    }

    private List<Node> elements(String name) {
        Node value = take(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        findings.add(place(name), "field '" + name + "' is a list");
        return List.of();
    }

    private String checked(String name, String id) {
        if (!id.isEmpty() && (id.length() > 100 || !ID.matcher(id).matches())) {
            findings.add(place(name), "'" + id + "' is not lower-case words joined by hyphens");
        }
        return id;
    }

    private void missing(String name) {
        if (!has(name) || values.get(name) instanceof SequenceNode) {
            findings.add(place(name), "field '" + name + "' is missing");
        }
    }

    private @Nullable Node take(String name) {
        taken.add(name);
        return values.get(name);
    }
}
