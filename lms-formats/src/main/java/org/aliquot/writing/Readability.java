package org.aliquot.writing;

import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), with syllables counted as groups of vowels. Tables
 * and formulas are left out, since nobody reads them as sentences.
 *
 * @param words of running text
 * @param grade US school grade; 0 for an empty text
 */
public record Readability(int words, double grade) {

    private static final Pattern NO_PROSE = Pattern.compile("(?m)^\\s*\\|.*$|(?s)```.*?```|\\$`.*?`\\$|<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;](\\s|$)|\\n\\s*\\n");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+", Pattern.CASE_INSENSITIVE);

    public static Readability of(String markdown) {
        String text = NO_PROSE.matcher(markdown).replaceAll(" ").strip();
        int words = (int) WORD.matcher(text).results().count();
        if (words == 0) {
            return new Readability(0, 0);
        }
        double sentences = Math.max(1, SENTENCE.matcher(text).results().count());
        double syllables = WORD.matcher(text)
                .results()
                .mapToLong(word ->
                        Math.max(1, VOWELS.matcher(word.group()).results().count()))
                .sum();
        return new Readability(words, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }
}
