package org.aliquot.web.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.authoring.ItemFields;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.WrittenTask;
import org.aliquot.web.question.Questions;

/** The bank's fields by the names that the editor gives them. */
public final class FieldTitles {

    private static final Pattern PART = Pattern.compile("options\\[(.+?)](?:\\.(.+))?");

    private static final Pattern LISTED = Pattern.compile("(\\w+)\\[(.+?)](?:\\.(.+))?");

    private static final Pattern COUNTER = Pattern.compile("counters\\[(\\d+)]\\.(.+)");

    /** What one of a list is called. */
    private static final Map<String, String> ONES = Map.of(
            "steps", "Step",
            "sources", "Pair",
            "targets", "Answer",
            "gaps", "Gap",
            "places", "Place",
            "units", "Unit",
            "levels", "Control");

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
            Map.entry("family.shown", "Options shown"),
            Map.entry("partial", "Scoring"),
            Map.entry("accepted", "Accepted answers"),
            Map.entry("answers", "Accepted answers"),
            Map.entry("words", "Word limit"),
            Map.entry("drawn", "Drawn"),
            Map.entry("worked", "Worked out"),
            Map.entry("limits", "What must hold"),
            Map.entry("shown", "Options shown"),
            Map.entry("shows", "The pointer shows"),
            Map.entry("typed", "What cannot be read yet"),
            Map.entry("levels", "Controls"),
            Map.entry("rules", "Rules in force"),
            Map.entry("faults", "Faults to draw from"),
            Map.entry("percents", "Cells in percent"),
            Map.entry("nucleated", "Nucleated red cells"),
            Map.entry("find", "To be marked"),
            Map.entry("among", "Not to be marked"),
            Map.entry("fewest", "Fewest to be marked"),
            Map.entry("most", "Most to be marked"),
            Map.entry("fields", "Fields to count"),
            Map.entry("counters", "What is counted"),
            Map.entry("value", "Right value"),
            Map.entry("figures", "Significant figures"),
            Map.entry("capitalsMatter", "Capitals"),
            Map.entry("rationale", "The rule behind it"),
            Map.entry("takeaway", "Take-away"),
            Map.entry("link", "Where to read on"),
            Map.entry("references", "References"),
            Map.entry("enemies", "Never together with"),
            Map.entry("tags", "Tags"),
            Map.entry("originality", "Own work"),
            Map.entry("qti", "Its own scoring"));

    /** Fields that the form of a written answer calls otherwise than those of other kinds. */
    private static final Map<String, String> OF_WRITTEN =
            Map.of("value", "Word limit", "answers", "Model answer", "answer", "Model answer");

    private static final Map<String, String> OF_DIFFERENTIAL = Map.of("cells", "Leukocytes to count");

    private static final Map<String, String> OF_COUNTING = Map.of("among", "Not to be counted");

    private FieldTitles() {}

    /** {@code path} as in {@link org.aliquot.authoring.ItemFields}; options go by the letter they have in {@code content}. */
    public static String of(String path, ItemContent content) {
        String field = path.replaceFirst("^(task|typed)\\.", "");
        Matcher part = PART.matcher(field);
        if (part.matches()) {
            String option = hasOption(part.group(1), content)
                    ? "Option " + letter(part.group(1), content)
                    : "An option that was removed";
            return part.group(2) == null || part.group(2).equals("text")
                    ? option
                    : option + ", " + (part.group(2).equals("rationale") ? "reason" : spoken(part.group(2)));
        }
        Matcher counter = COUNTER.matcher(field);
        if (counter.matches()) {
            return "Counter " + (Integer.parseInt(counter.group(1)) + 1) + ", " + counter.group(2) + " in a field";
        }
        Matcher one = LISTED.matcher(field);
        if (one.matches() && ONES.containsKey(one.group(1))) {
            String title = ONES.get(one.group(1)) + number(path, content);
            return one.group(3) == null || one.group(3).equals("text") ? title : title + ", " + spoken(one.group(3));
        }
        String title = NAMES.getOrDefault(field, capital(spoken(field)));
        return switch (content.task()) {
            case WrittenTask _ -> OF_WRITTEN.getOrDefault(field, title);
            case DifferentialTask _ -> OF_DIFFERENTIAL.getOrDefault(field, title);
            case FieldCountTask _ -> OF_COUNTING.getOrDefault(field, title);
            default -> title;
        };
    }

    /** The place of a part among its like, from 1; nothing where it is no more. */
    private static String number(String path, ItemContent content) {
        String list = path.substring(0, path.indexOf('[') + 1);
        String own = path.substring(0, path.indexOf(']') + 1);
        List<String> all = ItemFields.of(content).keySet().stream()
                .filter(field -> field.startsWith(list))
                .map(field -> field.substring(0, field.indexOf(']') + 1))
                .distinct()
                .toList();
        return all.contains(own) ? " " + (all.indexOf(own) + 1) : " that was removed";
    }

    private static boolean hasOption(String id, ItemContent content) {
        return content.options().stream().anyMatch(option -> option.id().equals(id));
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
