package org.aliquot.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.question.FieldProblem;
import org.aliquot.web.staff.FieldErrors;

/** Says beside each field what the bank found wrong in it, in words that tell what to do. */
public final class FieldWords {

    private static final String MISSING = "is missing";

    private FieldWords() {}

    public static FieldErrors of(List<FieldProblem> problems, ItemForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> {
            String field = ItemWriting.field(problem.field(), form);
            errors.putIfAbsent(field, words(field, problem.message()));
        });
        return new FieldErrors(errors);
    }

    private static String words(String field, String message) {
        if (field.endsWith(".misconception")) {
            return "Name what a learner mixes up who takes this option, in two or three words.";
        }
        if (field.equals("originality")) {
            return "Only questions of your own can be published.";
        }
        if (field.equals("options") && message.contains("exactly one")) {
            return "Mark exactly one option as right.";
        }
        return message.equals(MISSING) ? missing(field) : sentence(message);
    }

    private static String missing(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "topic" -> "Choose a topic.";
            case "stem" -> "Write the question.";
            case "text" -> "Write the option, or empty its reason too.";
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
