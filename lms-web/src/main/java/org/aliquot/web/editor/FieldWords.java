package org.aliquot.web.editor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.question.FieldProblem;
import org.aliquot.web.staff.FieldErrors;

/** Says beside each field what the bank found wrong in it, in words that tell what to do. */
public final class FieldWords {

    private static final String MISSING = "is missing";

    private static final List<String> ORDER = List.of(
            "topic",
            "level",
            "difficulty",
            "part.",
            "stem",
            "exhibit",
            "task.drawn",
            "task.worked",
            "task.limits",
            "task.shown",
            "options",
            "task.",
            "rationale",
            "takeaway",
            "references",
            "tags",
            "originality");

    private FieldWords() {}

    public static FieldErrors of(List<FieldProblem> problems, ItemForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.stream()
                .map(problem -> {
                    String field = ItemWriting.field(problem.field(), form);
                    return problem.field().equals("family")
                            ? FamilyWords.of(problem.message())
                            : Map.entry(field, words(field, problem.message()));
                })
                .sorted(Comparator.comparingInt(error -> place(error.getKey())))
                .forEach(error -> errors.putIfAbsent(error.getKey(), error.getValue()));
        return new FieldErrors(errors);
    }

    /** In the order in which the form has them, so that the first one is the first that is seen. */
    private static int place(String field) {
        return IntStream.range(0, ORDER.size())
                .filter(at -> field.startsWith(ORDER.get(at)))
                .findFirst()
                .orElse(ORDER.size());
    }

    private static String words(String field, String message) {
        if (field.endsWith(".misconception")) {
            return "Name what a learner mixes up who takes this option, in two or three words.";
        }
        if (field.equals("originality")) {
            return "Confirm that this question is your own work.";
        }
        if (field.equals("options") && message.contains("exactly one")) {
            return "Mark exactly one option as right.";
        }
        if (message.equals("two sources have the same text")) {
            return "Another pair has the same left side.";
        }
        return message.equals(MISSING) ? missing(field) : sentence(message);
    }

    private static String missing(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "topic" -> "Choose a topic.";
            case "reason" -> "Say why they belong together.";
            case "parts" -> "Write what each left side belongs to.";
            case "find" -> "Choose what is to be marked.";
            case "shows" -> "Choose what the pointer shows.";
            case "counters" -> "Choose what is to be counted.";
            case "levels" -> "Name a control.";
            case "faults" -> "Name a fault to draw from.";
            case "stem" -> "Write the question.";
            case "text" ->
                field.startsWith("options")
                        ? "Write the option, or empty its reason too."
                        : "Write it, or empty the rest of its row.";
            case "rationale" ->
                field.startsWith("options")
                        ? "Say why. A learner who chose it will look here."
                        : "Write the rule, and how the data meet it.";
            default -> "This is missing.";
        };
    }

    private static String sentence(String message) {
        String begun = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
