package org.aliquot.review;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a question of a sentence: what stands behind its colon is left out, else its bold words, else its numbers, else its end.
 * Pure.
 */
final class Cloze {

    static final String GAP = "**[ … ]**";

    private static final Pattern COLON = Pattern.compile("(.{2,}?[:])\\s+(\\S.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w<>.])\\d+(?:[.,]\\d+)*(?:\\s?%)?(?![\\w.>])");

    private Cloze() {}

    /** The sentence with a gap, as Markdown. */
    static String of(String words) {
        var colon = COLON.matcher(words);
        if (colon.matches() && isWhole(colon.group(1))) {
            return colon.group(1) + " " + GAP;
        }
        for (Pattern telling : List.of(BOLD, NUMBER)) {
            String left = telling.matcher(words).replaceAll(GAP);
            if (!left.equals(words) && !left.strip().equals(GAP)) {
                return left;
            }
        }
        return beginning(words);
    }

    private static String beginning(String words) {
        String[] all = words.split("\\s+");
        int shown = Math.max(1, all.length / 2);
        String begin = String.join(" ", List.of(all).subList(0, shown));
        while (!isWhole(begin) && shown < all.length) {
            begin += " " + all[shown++];
        }
        return begin + " " + GAP;
    }

    /** Whether no emphasis and no element is cut through. */
    private static boolean isWhole(String begin) {
        return begin.chars().filter(sign -> sign == '*').count() % 2 == 0
                && begin.chars().filter(sign -> sign == '(').count()
                        == begin.chars().filter(sign -> sign == ')').count()
                && begin.split("</", -1).length * 2 == begin.split("<", -1).length + 1;
    }
}
