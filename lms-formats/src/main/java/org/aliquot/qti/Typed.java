package org.aliquot.qti;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aliquot.markup.Tag;
import org.aliquot.response.Amount;

/**
 * A field in which something is typed.
 *
 * @param tried what people may type, as far as the item mentions it, with something that it does not mention
 */
record Typed(Variable variable, List<String> tried) {

    private static final int MOST_TRIED = 60;

    static Typed of(Tag item, Tag interaction, Variable variable) {
        if (!variable.isSingle()) {
            throw new Unsupported("several answers in one field");
        }
        for (String attribute : List.of("stringIdentifier", "base")) {
            String value = interaction.attribute(attribute, "");
            if (!value.isEmpty() && !value.equals("10")) {
                throw new Unsupported(interaction.name() + " with " + attribute);
            }
        }
        if (!variable.isNumber() && variable.type() != BaseType.STRING && variable.type() != BaseType.IDENTIFIER) {
            throw new Unsupported("a typed answer of base type "
                    + (variable.type() == null ? "none" : variable.type().word()));
        }
        return new Typed(variable, variable.isNumber() ? numbers(item, variable) : words(item, variable));
    }

    /** As the item reads it: numbers as people write them, words without the white space around them. */
    String written(String typed) {
        if (!variable.isNumber()) {
            return typed.strip();
        }
        return Amount.parse(typed).map(amount -> amount.value().toString()).orElse("");
    }

    boolean isNumber() {
        return variable.isNumber();
    }

    Optional<String> right() {
        return variable.right().stream().findFirst();
    }

    private static List<String> words(Tag item, Variable variable) {
        Set<String> tried = new LinkedHashSet<>();
        for (String word : mentioned(item, variable)) {
            tried.add(word);
            tried.add(word.toLowerCase(Locale.ROOT));
            tried.add(word.toUpperCase(Locale.ROOT));
        }
        tried.add("something else");
        tried.removeIf(String::isBlank);
        return tried.stream().limit(MOST_TRIED).toList();
    }

    private static List<String> numbers(Tag item, Variable variable) {
        Set<String> tried = new LinkedHashSet<>();
        Set<Double> steps = new LinkedHashSet<>(List.of(1.0));
        item.below()
                .flatMap(tag -> List.of(tag.attribute("tolerance", "").split("\\s+")).stream())
                .forEach(written -> BaseType.FLOAT.parse(written).ifPresent(step -> steps.add((Double) step)));
        for (String word : mentioned(item, variable)) {
            BaseType.FLOAT.parse(word).map(Double.class::cast).ifPresent(number -> {
                tried.add(Value.text(number));
                for (double step : steps) {
                    for (double off : List.of(step / 2, -step / 2, 2 * step, -2 * step)) {
                        tried.add(Value.text(
                                variable.type() == BaseType.INTEGER ? Math.rint(number + off) : number + off));
                    }
                }
            });
        }
        tried.add("0");
        tried.add("987654");
        return tried.stream().limit(MOST_TRIED).toList();
    }

    /** What is declared as right, mapped or written in the rules. */
    private static Set<String> mentioned(Tag item, Variable variable) {
        Set<String> mentioned = new LinkedHashSet<>(variable.right());
        item.tags("responseDeclaration").stream()
                .filter(tag -> Constructs.id(tag).equals(variable.id()))
                .flatMap(Tag::below)
                .filter(tag -> tag.is("mapEntry"))
                .forEach(entry -> mentioned.add(entry.attribute("mapKey", "").strip()));
        item.tags("responseProcessing").stream().flatMap(Tag::below).forEach(tag -> {
            if (tag.is("baseValue")) {
                mentioned.add(tag.text().strip());
            }
            tag.tags("matchTableEntry").forEach(entry -> mentioned.add(entry.attribute("sourceValue", "")));
            tag.tags("interpolationTableEntry").forEach(entry -> mentioned.add(entry.attribute("sourceValue", "")));
            if (tag.attribute("pattern") != null) {
                mentioned.add(tag.attribute("pattern", ""));
            }
        });
        return mentioned;
    }
}
