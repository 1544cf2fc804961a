package org.aliquot.flashcards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes our HTML fit for a card elsewhere: formulas as MathJax, whole addresses, pictures by their names. Pure. */
final class CardText {

    private static final Pattern INLINE = Pattern.compile("<span class=\"math\" data-tex=\"[^\"]*\">([^<]*)</span>");
    private static final Pattern BLOCK = Pattern.compile("<div class=\"math\" data-tex=\"[^\"]*\">([^<]*)</div>");
    private static final Pattern LINK = Pattern.compile("(<a [^>]*href=\")/");
    static final Pattern PICTURE = Pattern.compile("<img src=\"/exhibits/([0-9a-f]{64})\\.([a-z]+)\"");

    private CardText() {}

    /** @param site address without a slash at its end */
    static String of(String html, String site) {
        String formulas =
                BLOCK.matcher(INLINE.matcher(html).replaceAll("\\\\($1\\\\)")).replaceAll("\\\\[$1\\\\]");
        String links = LINK.matcher(formulas).replaceAll("$1" + Matcher.quoteReplacement(site) + "/");
        return PICTURE.matcher(links).replaceAll("<img src=\"" + name("$1", "$2") + "\"");
    }

    static String name(String sha256, String ending) {
        return "aliquot-" + sha256 + "." + ending;
    }
}
