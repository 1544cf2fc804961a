package org.aliquot.question;

import java.util.List;

/** What the options of a question must fulfil. */
final class OptionProblems {

    private static final int MOST_OPTIONS = 10;

    private OptionProblems() {}

    static void check(List<OptionContent> options, Problems problems) {
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            problems.add("options", "a question has 2 to " + MOST_OPTIONS + " options, not " + options.size());
        }
        labels(options, problems);
        for (int i = 0; i < options.size(); i++) {
            String field = "options[" + i + "].";
            problems.text(field + "rationale", options.get(i).rationale());
            misconception(field + "misconception", options.get(i), problems);
        }
    }

    static void labels(List<OptionContent> options, Problems problems) {
        problems.distinct(
                "options",
                "option",
                options.stream()
                        .map(option -> new LabelledText(option.id(), option.text()))
                        .toList());
    }

    static void oneKey(List<OptionContent> options, String kind, Problems problems) {
        int right = OptionContent.key(options).size();
        if (right != 1) {
            problems.add("options", kind + " has exactly one right option, not " + right);
        }
    }

    private static void misconception(String field, OptionContent option, Problems problems) {
        if (option.correct() && option.misconception() != null) {
            problems.add(field, "a right option has no misconception");
        } else if (!option.correct() && option.misconception() == null) {
            problems.add(field, "a wrong option needs a misconception");
        } else if (option.misconception() != null) {
            problems.words(field, option.misconception());
        }
    }
}
