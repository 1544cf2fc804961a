package org.aliquot.packfile;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Prose;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemWords;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.Task;
import org.jspecify.annotations.Nullable;

/** Reads {@code es/items/**.yaml} and {@code es/checks/**.yaml}: the words of questions, held against the English ones. */
final class ItemWordsFile {

    private final Map<String, PackItem> english;
    private final Pieces<ItemWords> pieces;
    private final Findings findings;
    private final Prose prose;

    ItemWordsFile(Map<String, PackItem> english, Pieces<ItemWords> pieces, Findings findings, Prose prose) {
        this.english = english;
        this.pieces = pieces;
        this.findings = findings;
        this.prose = prose;
    }

    void read(String file, String text) {
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("items").forEach(this::item);
            fields.done();
        });
    }

    private void item(Fields fields) {
        String id = fields.id("id");
        PackItem item = english.get(id);
        if (item == null) {
            findings.add(fields.place("id"), "unknown question '" + id + "'");
            return;
        }
        int before = findings.count();
        ItemWords words = ItemWords.of(item.content());
        ItemWords translated = new ItemWords(
                text(fields, "stem", words.stem()),
                text(fields, "rationale", words.rationale()),
                textOrNull(fields, "takeaway", words.takeaway()),
                told(fields, words.told()),
                parts(fields, lists(item.content().task().shown()), words.parts()),
                gaps(fields, words.gaps()),
                accepted(fields, words.accepted()),
                values(fields, item.content().family() != null));
        fields.done();
        pieces.put(id, translated, words.fingerprint(), fields.place("id"), before);
    }

    /** The lists of a kind of question, each with the ids of its parts. */
    private static Map<String, List<String>> lists(Task task) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        switch (task) {
            case OrderingTask ordering -> lists.put("steps", ids(ordering.steps()));
            case MatchingTask matching -> {
                lists.put(
                        "sources",
                        matching.sources().stream().map(MatchingTask.Source::id).toList());
                lists.put("targets", ids(matching.targets()));
            }
            case HotspotTask hotspot ->
                lists.put(
                        "places",
                        hotspot.places().stream().map(HotspotTask.Place::id).toList());
            default -> {
                if (!task.options().isEmpty()) {
                    lists.put(
                            "options",
                            task.options().stream().map(OptionContent::id).toList());
                }
            }
        }
        return lists;
    }

    private static List<String> ids(List<LabelledText> texts) {
        return texts.stream().map(LabelledText::id).toList();
    }

    private Map<String, ItemWords.Part> parts(
            Fields fields, Map<String, List<String>> lists, Map<String, ItemWords.Part> words) {
        Map<String, ItemWords.Part> parts = new HashMap<>();
        lists.forEach((list, ids) -> {
            for (Fields part : fields.maps(list)) {
                String id = part.text("id");
                if (!ids.contains(id) || parts.containsKey(id)) {
                    findings.add(
                            part.place("id"),
                            "'" + id + "' is none of the " + list + " of the English, or is there twice");
                    continue;
                }
                ItemWords.Part of = requireNonNull(words.get(id));
                parts.put(
                        id,
                        new ItemWords.Part(
                                text(part, "text", of.text()), textOrNull(part, "rationale", of.rationale())));
                part.done();
            }
            missing(fields, list, ids, parts.keySet());
        });
        return parts;
    }

    private Map<String, ItemWords.Gap> gaps(Fields fields, Map<String, ItemWords.Gap> words) {
        Map<String, ItemWords.Gap> gaps = new HashMap<>();
        if (words.isEmpty()) {
            return gaps;
        }
        for (Fields gap : fields.maps("gaps")) {
            String id = gap.id("id");
            ItemWords.Gap of = words.get(id);
            if (of == null) {
                findings.add(gap.place("id"), "'" + id + "' is none of the gaps of the English");
                continue;
            }
            List<String> choices = gap.scalars("choices");
            if (choices.size() != of.choices().size()) {
                findings.add(
                        gap.place("choices"), "the English has " + of.choices().size() + " choices");
            }
            gaps.put(id, new ItemWords.Gap(accepted(gap, of.accepted()), choices));
            gap.done();
        }
        missing(fields, "gaps", words.keySet(), gaps.keySet());
        return gaps;
    }

    private List<String> accepted(Fields fields, List<String> words) {
        List<String> accepted = fields.scalars("accepted");
        if (accepted.isEmpty() != words.isEmpty()) {
            findings.add(
                    fields.place("accepted"),
                    words.isEmpty() ? "nothing is typed here" : "the spellings in this language are missing");
        }
        return accepted;
    }

    private Map<String, String> values(Fields fields, boolean family) {
        Map<String, String> values = new HashMap<>();
        if (family) {
            fields.map("words").ifPresent(words -> words.names().forEach(word -> values.put(word, words.text(word))));
        }
        return values;
    }

    private @Nullable String told(Fields fields, @Nullable String words) {
        if (words == null) {
            return null;
        }
        return fields.map("case")
                .map(of -> {
                    String told = text(of, "text", words);
                    of.done();
                    return told;
                })
                .orElseGet(() -> textOrNull(fields, "case", words));
    }

    private void missing(Fields fields, String list, Collection<String> ids, Set<String> there) {
        for (String id : ids) {
            if (!there.contains(id)) {
                findings.add(fields.place(list), "'" + id + "' of the " + list + " is missing");
            }
        }
    }

    /** A text that the English has, or has not. */
    private @Nullable String textOrNull(Fields fields, String name, @Nullable String words) {
        boolean wanted = !requireNonNullElse(words, "").isBlank();
        if (wanted) {
            return text(fields, name, requireNonNull(words));
        }
        if (fields.has(name)) {
            findings.add(fields.place(name), "the English has no '" + name + "' here");
            fields.textOrNull(name);
        }
        return words;
    }

    private String text(Fields fields, String name, String words) {
        String text = fields.text(name);
        SameMarks.differences(words, text).forEach(difference -> findings.add(fields.place(name), difference));
        for (Flaw flaw : prose.inspectPictured(text).flaws()) {
            findings.add(fields.place(name, flaw.line()), flaw.message());
        }
        return text;
    }
}
