package org.aliquot.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.OptionContent;

/** Advice on options, after the same guidelines as {@link StemRules}: what gives the key away, and what nobody chooses. */
final class OptionRules {

    private static final Pattern CATCH_ALL = Pattern.compile(
            "\\s*(all|none|both|neither|any) of (the )?(above|these|them|others)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE = Pattern.compile("\\b(always|never)\\b", Pattern.CASE_INSENSITIVE);

    /** "May" in small letters: the month cares for nothing. */
    private static final Pattern VAGUE = Pattern.compile("\\b([Uu]sually|[Oo]ften|may|[Ss]ometimes|[Gg]enerally)\\b");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LONG_WORD = 6;

    private final ItemContent item;
    private final List<OptionContent> options;

    private OptionRules(ItemContent item) {
        this.item = item;
        this.options = item.options();
    }

    /** Empty for the kinds without options. */
    static List<WritingRemark> of(ItemContent item) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE -> new OptionRules(item).all();
            case TRUE_FALSE -> new OptionRules(item).written(OptionRules::reasons);
            default -> List.of();
        };
    }

    private List<WritingRemark> all() {
        List<WritingRemark> checks = new ArrayList<>(List.of(key()));
        checks.addAll(written(OptionRules::reasons));
        checks.addAll(written(OptionRules::lengths));
        if (gives(ABSOLUTE, option -> !option.correct())) {
            checks.add(WritingRemark.weigh(
                    WritingRule.ABSOLUTE,
                    "Only wrong options say “always” or “never”",
                    "Test takers know that trick."));
        }
        if (gives(VAGUE, OptionContent::correct)) {
            checks.add(WritingRemark.weigh(
                    WritingRule.VAGUE, "Only the key says “usually” or “may”", "Careful words give the key away."));
        }
        echo().ifPresent(word -> checks.add(WritingRemark.weigh(
                WritingRule.ECHO,
                "Only the key repeats “" + word + "” from the stem",
                "A word in common gives the key away.")));
        checks.addAll(NumberRules.of(options));
        return checks;
    }

    /** Nothing is said of options, good or bad, while there are none to compare. */
    private List<WritingRemark> written(Function<OptionRules, WritingRemark> rule) {
        return options.size() < 2 ? List.of() : List.of(rule.apply(this));
    }

    private WritingRemark key() {
        if (options.size() < 3) {
            return WritingRemark.fix(
                    WritingRule.KEYED, options.size() + " of at least 3 options written", "Four are usual.");
        }
        long keys = options.stream().filter(OptionContent::correct).count();
        if (keys == 0) {
            return WritingRemark.fix(WritingRule.KEYED, "No option is marked as the key", "Mark what is right.");
        }
        if (any(option -> CATCH_ALL.matcher(option.text()).matches())) {
            return WritingRemark.weigh(
                    WritingRule.NO_CATCH_ALL,
                    "An option stands for others",
                    "“All of the above” tests reading, not knowledge.");
        }
        String found = item.type() == ItemType.SINGLE ? "One key" : keys + " right";
        return WritingRemark.good(WritingRule.KEYED, found + ", " + options.size() + " options, no “all of the above”");
    }

    private WritingRemark reasons() {
        String missing = letters(option -> option.rationale().isBlank());
        return missing.isEmpty()
                ? WritingRemark.good(WritingRule.REASONS, "Every option has its reason")
                : WritingRemark.fix(
                        WritingRule.REASONS, "No reason yet: " + missing, "A learner who chose it will look there.");
    }

    private WritingRemark lengths() {
        double usual = options.stream()
                .mapToInt(option -> option.text().length())
                .average()
                .orElse(0);
        String longest = letters(option -> option.text().length() > Math.max(40, 2 * usual));
        if (!longest.isEmpty()) {
            return WritingRemark.weigh(
                    WritingRule.LENGTHS, longest + " is much longer than the others", "Length is a hint.");
        }
        return keyIsLongest()
                ? WritingRemark.weigh(
                        WritingRule.LENGTHS,
                        "The key is the longest option",
                        "Shorten it, or say as much in the others.")
                : WritingRemark.good(WritingRule.LENGTHS, "No option stands out by its length");
    }

    /** By half or more, and long enough to be noticed. */
    private boolean keyIsLongest() {
        int key = longest(OptionContent::correct);
        int wrong = longest(option -> !option.correct());
        return wrong > 0 && key >= 20 && key > 1.5 * wrong;
    }

    private int longest(Predicate<OptionContent> of) {
        return options.stream()
                .filter(of)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
    }

    /** The pattern is found among these options, and among no others. */
    private boolean gives(Pattern pattern, Predicate<OptionContent> these) {
        Predicate<OptionContent> has = option -> pattern.matcher(option.text()).find();
        return options.stream().anyMatch(these.and(has))
                && options.stream().noneMatch(these.negate().and(has));
    }

    private Optional<String> echo() {
        List<String> stem = words(item.texts().stem());
        return options.stream()
                .filter(OptionContent::correct)
                .flatMap(option -> words(option.text()).stream())
                .filter(stem::contains)
                .filter(word -> options.stream()
                        .filter(option -> !option.correct())
                        .noneMatch(option -> words(option.text()).contains(word)))
                .findFirst();
    }

    private static List<String> words(String text) {
        return Stream.of(WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
    }

    private boolean any(Predicate<OptionContent> holds) {
        return options.stream().anyMatch(holds);
    }

    private String letters(Predicate<OptionContent> holds) {
        return IntStream.range(0, options.size())
                .filter(place -> holds.test(options.get(place)))
                .mapToObj(place -> String.valueOf((char) ('A' + place)))
                .collect(Collectors.joining(", "));
    }
}
