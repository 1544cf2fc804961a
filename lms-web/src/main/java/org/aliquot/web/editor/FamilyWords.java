package org.aliquot.web.editor;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with numbers that are drawn, beside the field in which it was typed and in whole sentences. */
final class FamilyWords {

    private static final Pattern WHERE = Pattern.compile("(parameter|value|constraint) (\\S+) (.+)", Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile("nothing is called (\\S+)");
    private static final Pattern RARE = Pattern.compile(
            "leaves too few instances: (\\d+) of (\\d+) draws; (\\d+) fell here, the last because it (.+)");

    private static final Pattern CHOICES = Pattern.compile("parameter (.+) needs 1 to (\\d+) choices", Pattern.DOTALL);

    private static final Pattern NOUN = Pattern.compile("(the|a|an|two|both|option|no|nothing|there|its) ");

    private FamilyWords() {}

    /** The form's field, and what is to be said there. */
    static Map.Entry<String, String> of(String problem) {
        Matcher choices = CHOICES.matcher(problem);
        if (choices.matches()) {
            return Map.entry(
                    "task.drawn",
                    "“" + choices.group(1) + "” needs 1 to " + choices.group(2)
                            + " values. Write it as parts = 2 to 9, or volume = 0.1, 0.2, 0.5.");
        }
        Matcher where = WHERE.matcher(problem);
        if (!where.matches()) {
            return Map.entry("task.drawn", sentence(problem));
        }
        String name = where.group(2);
        String what = what(where.group(3));
        return switch (where.group(1)) {
            case "value" -> Map.entry("task.worked", "“" + name + "” " + what);
            case "constraint" -> Map.entry("task.limits", "Line " + name + " " + what);
            default -> Map.entry("task.drawn", "“" + name + "” " + what);
        };
    }

    private static String what(String what) {
        Matcher unknown = UNKNOWN.matcher(what);
        if (unknown.matches()) {
            return "uses “" + unknown.group(1)
                    + "”, and nothing is called that. Define it under Drawn or Worked out, or correct the name.";
        }
        Matcher rare = RARE.matcher(what);
        if (rare.matches()) {
            return String.format(
                    Locale.US,
                    "rules out too much: of %,d tries, %,d gave a valid question. %,d failed here, most recently because %s.",
                    Integer.parseInt(rare.group(2)),
                    Integer.parseInt(rare.group(1)),
                    Integer.parseInt(rare.group(3)),
                    why(rare.group(4)));
        }
        return what.endsWith(".") ? what : what + ".";
    }

    /** "it does not hold", and not "it the answer key is not a number". */
    private static String why(String said) {
        return NOUN.matcher(said).lookingAt() ? said : "it " + said;
    }

    private static String sentence(String problem) {
        String begun = problem.substring(0, 1).toUpperCase(Locale.ROOT) + problem.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
