package org.aliquot.web.files;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a stylesheet and the files it imports into one text, since a phone would otherwise fetch them in turn. The source
 * stays plain CSS: a browser would read it the same way, only slower.
 */
public final class Stylesheet {

    private static final Pattern IMPORT =
            Pattern.compile("^@import \"(?<file>[^\"]+)\"( layer\\((?<layer>[a-z]+)\\))?;$", Pattern.MULTILINE);
    private static final Pattern LEFTOVERS = Pattern.compile("@charset \"[^\"]*\";|/\\*# sourceMappingURL=.*?\\*/");

    private Stylesheet() {}

    /** Replaces each {@code @import} of {@code css} by the text that {@code read} gives for its file. */
    public static String assemble(String css, UnaryOperator<String> read) {
        return IMPORT.matcher(css).replaceAll(found -> Matcher.quoteReplacement(text(found, read)));
    }

    private static String text(MatchResult found, UnaryOperator<String> read) {
        String text = LEFTOVERS.matcher(read.apply(found.group("file"))).replaceAll("");
        String layer = found.group("layer");
        return layer == null ? text : "@layer " + layer + " {\n" + text + "\n}";
    }
}
