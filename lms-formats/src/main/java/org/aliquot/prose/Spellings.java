package org.aliquot.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the terms of a list in a text: as whole words, the longest first, also in the plural, in any capitals unless the capitals are
 * what makes the word, as in ELISA and pH. Immutable; may be shared among threads. Finding costs one look-up for each word.
 *
 * @param <T> what is spelled
 */
public final class Spellings<T> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A place in a text, from the first character to the one after the last. */
    public record Use<T>(T of, int start, int end) {}

    private record Spelling<T>(T of, String words, boolean exact) {}

    private final Map<String, List<Spelling<T>>> byFirstWord;

    /** @param names of each thing all its spellings */
    public Spellings(Map<T, List<String>> names) {
        Map<String, List<Spelling<T>>> all = new HashMap<>();
        names.forEach((of, spellings) -> spellings.forEach(words -> {
            Matcher first = WORD.matcher(words);
            if (first.find() && first.start() == 0) {
                all.computeIfAbsent(lower(first.group()), _ -> new ArrayList<>())
                        .add(new Spelling<>(of, words, isMadeByCapitals(words)));
            }
        }));
        Comparator<Spelling<T>> longest =
                Comparator.comparing(spelling -> spelling.words().length(), Comparator.reverseOrder());
        all.values().forEach(spellings -> spellings.sort(longest));
        byFirstWord = Map.copyOf(all);
    }

    /** In reading order, none within another. */
    public List<Use<T>> in(String text) {
        List<Use<T>> uses = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        for (int at = 0; word.find(at); ) {
            Optional<Use<T>> use = isWithinWord(text, word.start()) ? Optional.empty() : at(text, word);
            use.ifPresent(uses::add);
            at = use.map(Use::end).orElse(word.end());
        }
        return uses;
    }

    /** All that is named, also by a name within a longer one. */
    public Set<T> named(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> !isWithinWord(text, word.start()))
                .flatMap(word -> uses(text, word).stream())
                .map(Use::of)
                .collect(Collectors.toSet());
    }

    private Optional<Use<T>> at(String text, MatchResult word) {
        return uses(text, word).stream().findFirst();
    }

    /** All that begin at a word, the longest first. */
    private List<Use<T>> uses(String text, MatchResult word) {
        List<Use<T>> uses = new ArrayList<>();
        String first = lower(word.group());
        for (String singular : List.of(first, without(first, "s"), without(first, "es"))) {
            for (Spelling<T> spelling : byFirstWord.getOrDefault(singular, List.of())) {
                int end = end(text, word.start(), spelling);
                if (end > 0) {
                    uses.add(new Use<>(spelling.of(), word.start(), end));
                }
            }
        }
        return uses;
    }

    /** Where the spelling ends, with the ending of the plural; 0 where something else is written. A space is any white space. */
    private static <T> int end(String text, int start, Spelling<T> spelling) {
        int at = start;
        for (char wanted : spelling.words().toCharArray()) {
            if (at >= text.length()) {
                return 0;
            }
            char found = text.charAt(at++);
            if (!isSame(wanted, found, spelling.exact())) {
                return 0;
            }
        }
        for (String ending : List.of("", "s", "es")) {
            if (text.startsWith(ending, at) && isEnd(text, at + ending.length())) {
                return at + ending.length();
            }
        }
        return 0;
    }

    private static boolean isSame(char wanted, char found, boolean exact) {
        if (wanted == ' ') {
            return Character.isWhitespace(found);
        }
        return wanted == found || !exact && Character.toLowerCase(wanted) == Character.toLowerCase(found);
    }

    /** Behind a hyphen stands the rest of a word, as D in anti-D. */
    private static boolean isWithinWord(String text, int at) {
        return at > 0 && (text.charAt(at - 1) == '-' || Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isMadeByCapitals(String words) {
        return words.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
