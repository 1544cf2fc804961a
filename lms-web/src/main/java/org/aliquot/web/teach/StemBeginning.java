package org.aliquot.web.teach;

/** The beginning of a stem as one line of plain text, for lists. */
public final class StemBeginning {

    private static final int LONGEST = 160;

    private StemBeginning() {}

    public static String of(String markdown) {
        String text = markdown.replaceAll("!\\[([^\\[\\]]*)]\\([^()]*\\)", "$1")
                .replaceAll("<[^<>]{1,20}>", "")
                .replaceAll("[*_`$#|]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
