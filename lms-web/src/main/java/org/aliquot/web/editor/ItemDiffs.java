package org.aliquot.web.editor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.authoring.ItemFields;
import org.aliquot.question.ItemContent;
import org.aliquot.web.staff.DiffLine;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.TopicTitles;

/** Says in which fields two texts of a question differ, and how. */
public final class ItemDiffs {

    private static final Pattern TAG = Pattern.compile("task\\.options\\[.+]\\.misconception");

    private static final Pattern PAIRED = Pattern.compile("task\\.sources\\[.+]\\.target");

    private ItemDiffs() {}

    /** In the order in which a question is stored; empty when the two say the same. */
    public static List<FieldDiff> of(ItemContent before, ItemContent after) {
        SequencedSet<String> all = new LinkedHashSet<>(ItemFields.of(before).keySet());
        all.addAll(ItemFields.of(after).keySet());
        return of(before, after, all);
    }

    /** The same for some fields only. */
    public static List<FieldDiff> of(ItemContent before, ItemContent after, Collection<String> fields) {
        Map<String, String> old = ItemFields.of(before);
        Map<String, String> young = ItemFields.of(after);
        return fields.stream()
                .map(field -> diff(field, before, old.getOrDefault(field, ""), after, young.getOrDefault(field, "")))
                .filter(diff -> !diff.lines().isEmpty())
                .toList();
    }

    private static FieldDiff diff(String field, ItemContent before, String old, ItemContent after, String young) {
        List<DiffLine> lines = LineDiffs.of(spoken(field, old, before), spoken(field, young, after));
        return new FieldDiff(FieldTitles.of(field, old.isEmpty() ? after : before), lines);
    }

    /** What a field says to people: letters for ids of options, titles for topics and levels. */
    public static String spoken(String field, String text, ItemContent content) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (field) {
            case "topic" -> TopicTitles.words(text);
            case "level" -> LevelWords.of(content.placement().level());
            case "difficulty" -> DifficultyWords.of(text);
            case "shuffle", "task.shuffle" ->
                text.equals("true") ? "Each learner gets an order of their own" : "As written";
            case "task.partial" -> text.equals("true") ? "Part of the point can be earned" : "All or nothing";
            case "task.type" -> KindWords.of(content.task().type());
            case "originality" -> text.equals("attested") ? "The author says that it is their own work" : text;
            case String pair
            when PAIRED.matcher(pair).matches() ->
                ItemFields.of(content).getOrDefault("task.targets[" + text + "].text", text);
            case String tag when TAG.matcher(tag).matches() -> OptionForm.words(text);
            default ->
                field.endsWith("@key")
                        ? text.lines()
                                .map(id -> FieldTitles.letter(id, content))
                                .sorted()
                                .collect(Collectors.joining(", "))
                        : text;
        };
    }
}
