package org.aliquot.web.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemType;
import org.aliquot.bank.OptionContent;

/** Advice on options, after the same guidelines as {@link StemChecks}: what gives the key away, and what nobody chooses. */
final class OptionChecks {

    private static final Pattern CATCH_ALL =
            Pattern.compile("\\b(all|none|both|neither) of (the )?(above|these|them)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE =
            Pattern.compile("\\b(always|never|only|every)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE =
            Pattern.compile("\\b(usually|often|may|sometimes|generally)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LONG_WORD = 6;

    private final ItemContent item;
    private final List<OptionContent> options;

    private OptionChecks(ItemContent item) {
        this.item = item;
        this.options = item.options();
    }

    /** Empty for the kinds without options. */
    static List<WritingCheck> of(ItemContent item) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE -> new OptionChecks(item).all();
            case TRUE_FALSE -> List.of(new OptionChecks(item).reasons());
            default -> List.of();
        };
    }

    private List<WritingCheck> all() {
        List<WritingCheck> checks = new ArrayList<>(List.of(key(), reasons(), lengths()));
        if (gives(ABSOLUTE, option -> !option.correct())) {
            checks.add(
                    WritingCheck.weigh("Only wrong options say “always” or “never”", "Test takers know that trick."));
        }
        if (gives(VAGUE, OptionContent::correct)) {
            checks.add(WritingCheck.weigh("Only the key says “usually” or “may”", "Careful words give the key away."));
        }
        echo().ifPresent(word -> checks.add(WritingCheck.weigh(
                "Only the key repeats “" + word + "” from the stem", "A word in common gives the key away.")));
        checks.addAll(NumberChecks.of(options));
        return checks;
    }

    private WritingCheck key() {
        if (options.size() < 3) {
            return WritingCheck.fix(options.size() + " of at least 3 options written", "Four are usual.");
        }
        long keys = options.stream().filter(OptionContent::correct).count();
        if (keys == 0) {
            return WritingCheck.fix("No option is marked as the key", "Mark what is right.");
        }
        if (any(option -> CATCH_ALL.matcher(option.text()).find())) {
            return WritingCheck.weigh(
                    "An option stands for others", "“All of the above” tests reading, not knowledge.");
        }
        String found = item.type() == ItemType.SINGLE ? "One key" : keys + " right";
        return WritingCheck.good(found + ", " + options.size() + " options, no “all of the above”");
    }

    private WritingCheck reasons() {
        String missing = letters(option -> option.rationale().isBlank());
        return missing.isEmpty()
                ? WritingCheck.good("Every option has its reason")
                : WritingCheck.fix("No reason yet: " + missing, "A learner who chose it will look there.");
    }

    private WritingCheck lengths() {
        double usual = options.stream()
                .mapToInt(option -> option.text().length())
                .average()
                .orElse(0);
        String longest = letters(option -> option.text().length() > Math.max(40, 2 * usual));
        if (!longest.isEmpty()) {
            return WritingCheck.weigh(longest + " is much longer than the others", "Length is a hint.");
        }
        return keyIsLongest()
                ? WritingCheck.weigh("The key is the longest option", "Shorten it, or say as much in the others.")
                : WritingCheck.good("No option stands out by its length");
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
        List<String> stem = words(item.stem());
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
                .mapToObj(ItemForm::letter)
                .collect(Collectors.joining(", "));
    }
}
