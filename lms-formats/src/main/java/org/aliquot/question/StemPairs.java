package org.aliquot.question;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pairs of neighboring words of a stem, by which near copies are found where there is no database; the same as
 * {@code stem_pairs} and {@code stem_likeness} there.
 */
public record StemPairs(Set<String> pairs) {

    /** From this share of pairs in common on, two stems say nearly the same. */
    public static final double NEAR = 0.5;

    private static final int FEWEST = 5;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public StemPairs {
        pairs = Set.copyOf(pairs);
    }

    public static StemPairs of(String stem) {
        Set<String> pairs = new HashSet<>();
        String before = "";
        for (String word : plain(PictureWords.in(stem)).split(" ")) {
            pairs.add(before + " " + word);
            before = word;
        }
        return new StemPairs(pairs);
    }

    /** Words in small letters with a space between them, whatever the marks. */
    public static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(lower).replaceAll(" ").strip();
    }

    /** Whether it is long enough that likeness is not chance. */
    public boolean isComparable() {
        return pairs.size() >= FEWEST;
    }

    /** The share of pairs in common, from 0 to 1. */
    public double likeness(StemPairs other) {
        return likeness(other, pairs.stream().filter(other.pairs::contains).count());
    }

    /** The same where it is known already how many they have in common. */
    public double likeness(StemPairs other, long common) {
        return (double) common / Math.max(1, pairs.size() + other.pairs.size() - common);
    }
}
