package org.aliquot.prose;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.digest.Sha256;

/**
 * What is read of a drawing.
 *
 * @param desc the text twin
 * @param texts its labels: what stands in the drawing, and what is to stand there instead
 */
public record DrawingWords(String title, String desc, Map<String, String> texts) {

    private static final Pattern TITLE = Pattern.compile("(<title\\b[^>]*>)([^<]*)(</title>)");
    private static final Pattern DESC = Pattern.compile("(<desc\\b[^>]*>)([^<]*)(</desc>)");
    private static final Pattern LABEL = Pattern.compile("(<(?:text|tspan)\\b[^>]*>|</tspan>)([^<]+)(?=<)");

    public DrawingWords {
        texts = Map.copyOf(texts);
    }

    /** The words of a drawing as {@link Svg} writes it; each label stands for itself. */
    public static DrawingWords of(String svg) {
        Set<String> labels = new TreeSet<>();
        LABEL.matcher(svg).results().map(match -> plain(match.group(2))).forEach(labels::add);
        labels.remove("");
        return new DrawingWords(
                first(TITLE, svg),
                first(DESC, svg),
                labels.stream().collect(Collectors.toMap(label -> label, label -> label)));
    }

    /** Tells one set of words from any other; what a translation says it was made from. */
    public String fingerprint() {
        return Sha256.fingerprint(title + '\0' + desc + '\0' + String.join("\0", new TreeSet<>(texts.keySet())));
    }

    /** The drawing with these words; labels that have no other stay. */
    public String in(String svg) {
        String titled = TITLE.matcher(svg).replaceFirst(match -> between(match, title));
        String described = DESC.matcher(titled).replaceFirst(match -> between(match, desc));
        return LABEL.matcher(described).replaceAll(this::label);
    }

    private String label(MatchResult match) {
        String other = texts.get(plain(match.group(2)));
        return Matcher.quoteReplacement(other == null ? match.group() : match.group(1) + escaped(other));
    }

    private static String between(MatchResult match, String words) {
        return Matcher.quoteReplacement(match.group(1) + escaped(words) + match.group(3));
    }

    private static String first(Pattern pattern, String svg) {
        return pattern.matcher(svg)
                .results()
                .findFirst()
                .map(match -> plain(match.group(2)))
                .orElse("");
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
