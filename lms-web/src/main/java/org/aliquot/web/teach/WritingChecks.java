package org.aliquot.web.teach;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Advice on a question's wording while it is written; what publishing demands is the bank's to say. */
final class WritingChecks {

    private static final Pattern NEGATIVE = Pattern.compile("\\b(not|except|least|never)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CATCH_ALL =
            Pattern.compile("\\b(all|none|both|neither) of (the )?(above|these|them)\\b", Pattern.CASE_INSENSITIVE);

    private WritingChecks() {}

    static List<WritingCheck> of(ItemForm form) {
        return List.of(stem(form), key(form), reasons(form), lengths(form), source(form));
    }

    /** Such as "1 to fix, 2 to weigh". */
    static String summary(List<WritingCheck> checks) {
        long fix = checks.stream().filter(check -> check.tone().equals("bad")).count();
        long weigh =
                checks.stream().filter(check -> check.tone().equals("warn")).count();
        return fix + weigh == 0 ? "Nothing to fix" : fix + " to fix, " + weigh + " to weigh";
    }

    private static WritingCheck stem(ItemForm form) {
        if (!form.stem().contains("?")) {
            return WritingCheck.weigh(
                    "The stem asks no question", "A reader should be able to answer before seeing the options.");
        }
        return NEGATIVE.matcher(form.stem()).find()
                ? WritingCheck.weigh("The stem asks for what is not so", "Ask for what is, or print the word in bold.")
                : WritingCheck.good("The stem asks a full question without “not” or “except”");
    }

    private static WritingCheck key(ItemForm form) {
        List<Integer> filled = form.filled();
        if (filled.size() < 3) {
            return WritingCheck.fix(filled.size() + " of at least 3 options written", "Four are usual.");
        }
        if (filled.stream().noneMatch(form::isKey)) {
            return WritingCheck.fix("No option is marked as the key", "Mark the one best answer.");
        }
        return any(form, option -> CATCH_ALL.matcher(option.text()).find())
                ? WritingCheck.weigh("An option stands for others", "“All of the above” tests reading, not knowledge.")
                : WritingCheck.good("One key, " + filled.size() + " options, no “all of the above”");
    }

    private static WritingCheck reasons(ItemForm form) {
        String missing = letters(form, option -> option.rationale().isBlank());
        return missing.isEmpty()
                ? WritingCheck.good("Every option has its reason")
                : WritingCheck.fix("No reason yet: " + missing, "A learner who chose it will look there.");
    }

    private static WritingCheck lengths(ItemForm form) {
        double usual = form.filled().stream()
                .mapToInt(place -> form.options().get(place).text().length())
                .average()
                .orElse(0);
        String longest = letters(form, option -> option.text().length() > Math.max(40, 2 * usual));
        return longest.isEmpty()
                ? WritingCheck.good("No option stands out by its length")
                : WritingCheck.weigh(longest + " is much longer than the others", "Length is a hint.");
    }

    private static WritingCheck source(ItemForm form) {
        String text = form.references().toLowerCase(Locale.ROOT);
        return text.isBlank()
                ? WritingCheck.fix("No reference", "Textbook with page, guideline or paper.")
                : WritingCheck.good("Reference given");
    }

    private static boolean any(ItemForm form, Predicate<OptionForm> holds) {
        return form.filled().stream()
                .anyMatch(place -> holds.test(form.options().get(place)));
    }

    private static String letters(ItemForm form, Predicate<OptionForm> holds) {
        return form.filled().stream()
                .filter(place -> holds.test(form.options().get(place)))
                .map(ItemForm::letter)
                .collect(Collectors.joining(", "));
    }
}
