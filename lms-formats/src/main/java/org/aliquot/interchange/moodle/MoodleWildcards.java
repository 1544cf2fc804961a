package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.interchange.family.FamilyDraft.Wildcard;
import org.aliquot.interchange.family.FamilyTrial.Listed;
import org.aliquot.interchange.family.Unfit;
import org.aliquot.interchange.text.XmlPiece;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** The wildcards of a calculated question: what each is drawn from, and the numbers that Moodle has drawn. */
final class MoodleWildcards {

    private final Map<String, XmlPiece> definitions = new LinkedHashMap<>();

    /** Those that are mentioned; what else a category holds is no matter of the question. */
    MoodleWildcards(XmlPiece xml) {
        for (XmlPiece definition : xml.first("dataset_definitions").all("dataset_definition")) {
            String name = word(definition, "name");
            if (mentions(xml.tag(), "{" + name + "}")) {
                definitions.put(name, definition);
            }
        }
    }

    private static boolean mentions(Tag tag, String name) {
        for (Part part : tag.parts()) {
            boolean there = switch (part) {
                case Words(String words) -> words.contains(name);
                case Tag child -> mentions(child, name);
            };
            if (there) {
                return true;
            }
        }
        return false;
    }

    /** Moodle writes these with a {@code text} inside or without. */
    private static String word(XmlPiece definition, String field) {
        XmlPiece holder = definition.first(field);
        return (holder.has("text") ? holder.first("text") : holder).text().strip();
    }

    boolean areShared() {
        return definitions.values().stream()
                .anyMatch(definition -> word(definition, "status").equals("shared"));
    }

    List<Wildcard> drawn() {
        List<Wildcard> drawn = new ArrayList<>();
        definitions.forEach((name, definition) -> drawn.add(wildcard(name, definition)));
        return drawn;
    }

    private static Wildcard wildcard(String name, XmlPiece definition) {
        String type = word(definition, "type");
        if (!type.equals("calculated") && !type.isEmpty()) {
            throw new Unfit("its wildcard " + name + " is of the kind " + type + "; ours are drawn from a range");
        }
        String distribution = word(definition, "distribution");
        if (!distribution.equals("uniform")) {
            throw new Unfit("its wildcard " + name + " is drawn by the distribution '" + distribution
                    + "'; ours are drawn evenly from a range");
        }
        String decimals = word(definition, "decimals");
        if (!decimals.matches("\\d{1,2}")) {
            throw new Unfit("its wildcard " + name + " does not say how many decimals it has");
        }
        return new Wildcard(
                name,
                number(word(definition, "minimum")),
                number(word(definition, "maximum")),
                Integer.parseInt(decimals));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(MoodleQuestion.number(written));
    }

    /** The sets that are whole: Moodle gives the numbers of one set together. */
    List<Listed> listed() {
        Map<Integer, Map<String, BigDecimal>> sets = new TreeMap<>();
        definitions.forEach((name, definition) -> {
            for (XmlPiece item : definition.first("dataset_items").all("dataset_item")) {
                String number = word(item, "number");
                if (number.matches("\\d{1,6}")) {
                    sets.computeIfAbsent(Integer.valueOf(number), _ -> new LinkedHashMap<>())
                            .put(name, number(word(item, "value")));
                }
            }
        });
        return sets.values().stream()
                .filter(set -> set.size() == definitions.size())
                .map(set -> new Listed(set, null))
                .toList();
    }
}
