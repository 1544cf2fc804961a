package org.aliquot.prose.internal;

import java.util.regex.Pattern;

/** The few tags an author may write. */
final class AllowedHtml {

    private static final Pattern TAG = Pattern.compile("</?(sub|sup|i|b|dfn|kbd)>|<br ?/?>");

    private AllowedHtml() {}

    static boolean allows(String tag) {
        return TAG.matcher(tag).matches();
    }

    static boolean opens(String tag) {
        return !tag.startsWith("</") && !tag.startsWith("<br");
    }

    static boolean closes(String tag) {
        return tag.startsWith("</");
    }

    /** The tag's name without its brackets. */
    static String name(String tag) {
        return tag.replaceAll("[<>/ ]", "");
    }
}
