package org.aliquot.interchange.media;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a Markdown text, {@code ![words](link)}. */
public final class PictureLinks {

    private static final Pattern PICTURE = Pattern.compile(
            "(?<!\\\\)!\\[((?:\\\\.|\\[[^\\[\\]]*]|[^\\[\\]\\\\])*+)]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PictureLinks() {}

    /** The text with each picture as the function writes it, of its words and its link. */
    public static String each(String markdown, BinaryOperator<String> written) {
        return PICTURE.matcher(markdown)
                .replaceAll(picture -> Matcher.quoteReplacement(written.apply(picture.group(1), picture.group(2))));
    }

    /** Whether the link is no link but a picture's name in our bank. */
    public static boolean isName(String link) {
        return NAME.matcher(link).matches();
    }

    public static String picture(String words, String link) {
        return "![" + words + "](" + link + ")";
    }
}
