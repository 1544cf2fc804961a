package org.aliquot.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.question.PictureWords;

/** The beginning of an authored text as plain words, for lists. */
public final class Excerpt {

    private static final int LENGTH = 140;

    private static final Pattern RAISED = Pattern.compile("<(?<kind>sup|sub)>(?<text>[^<>]*)</\\k<kind>>");
    private static final String PLAIN = "0123456789+-−()n";
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ";
    private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙ";

    private Excerpt() {}

    public static String of(String markdown) {
        String words = withoutTables(PictureWords.in(markdown))
                .replaceAll("\\{\\{[^{}]*}}|\\[\\[[a-z0-9-]+]]", "…")
                .transform(Excerpt::raisedAndLowered)
                .replaceAll("</?[a-z]+ ?/?>", "")
                .replaceAll("[*`$|#]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() <= LENGTH) {
            return words;
        }
        int end = words.lastIndexOf(' ', LENGTH);
        return words.substring(0, end > 0 ? end : LENGTH) + " …";
    }

    /** 10<sup>9</sup> is another number than 109. What Unicode has no sign for stays on the line, an exponent behind a caret. */
    private static String raisedAndLowered(String text) {
        return RAISED.matcher(text).replaceAll(found -> {
            String words = found.group("text");
            boolean raised = found.group("kind").equals("sup");
            if (words.chars().allMatch(letter -> PLAIN.indexOf(letter) >= 0)) {
                String signs = raised ? SUPERSCRIPT : SUBSCRIPT;
                return words.chars()
                        .mapToObj(letter -> String.valueOf(signs.charAt(PLAIN.indexOf(letter))))
                        .collect(Collectors.joining());
            }
            return Matcher.quoteReplacement(raised ? "^" + words : words);
        });
    }

    /** A table's cells say nothing without their columns; a text that is a table alone stays. */
    private static String withoutTables(String text) {
        String rest = text.replaceAll("(?m)^\\s*\\|.*$", "");
        return rest.isBlank() ? text.replaceAll("(?m)^[\\s|:-]+$", "") : rest;
    }
}
