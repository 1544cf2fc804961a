package org.aliquot.web.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.web.question.Questions;

/** The bank's fields by the names that the editor gives them. */
public final class FieldTitles {

    private static final Pattern PART = Pattern.compile("options\\[(.+?)](?:\\.(.+))?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("@key", "Key"),
            Map.entry("type", "Kind of question"),
            Map.entry("topic", "Topic"),
            Map.entry("lesson", "Lesson"),
            Map.entry("objective", "Objective"),
            Map.entry("level", "Level"),
            Map.entry("difficulty", "Difficulty"),
            Map.entry("difficultyReason", "Reason of the difficulty"),
            Map.entry("stem", "Question"),
            Map.entry("exhibit", "Drawing"),
            Map.entry("shuffle", "Order of the options"),
            Map.entry("choose", "How many to choose"),
            Map.entry("rationale", "The rule behind it"),
            Map.entry("takeaway", "Take-away"),
            Map.entry("link", "Where to read on"),
            Map.entry("references", "References"),
            Map.entry("enemies", "Never together with"),
            Map.entry("tags", "Tags"),
            Map.entry("originality", "Own work"),
            Map.entry("qti", "Its own scoring"));

    private FieldTitles() {}

    /** {@code path} as in {@link org.aliquot.authoring.ItemFields}; options go by the letter they have in {@code content}. */
    public static String of(String path, ItemContent content) {
        String field = path.startsWith("task.") ? path.substring("task.".length()) : path;
        Matcher part = PART.matcher(field);
        if (part.matches()) {
            String option = "Option " + letter(part.group(1), content);
            return part.group(2) == null || part.group(2).equals("text")
                    ? option
                    : option + ", " + (part.group(2).equals("rationale") ? "reason" : spoken(part.group(2)));
        }
        return NAMES.getOrDefault(field, capital(spoken(field)));
    }

    /** Ids in the order of their letters; those of options that are not there stay as they are. */
    static String letter(String id, ItemContent content) {
        List<String> ids = content.options().stream().map(OptionContent::id).toList();
        return ids.contains(id) ? Questions.letter(ids.indexOf(id)) : id;
    }

    private static String spoken(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[.\\[\\]-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
