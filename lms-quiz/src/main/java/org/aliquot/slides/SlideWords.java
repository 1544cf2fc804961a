package org.aliquot.slides;

/**
 * What stands beside a slide.
 *
 * @param description for those who cannot see it
 * @param license the terms under which it may be shown
 * @param source whose it is, as it is credited
 */
public record SlideWords(String title, String description, String license, String source) {

    /** Letters of a title, a license and a source. */
    public static final int LONGEST_LINE = 200;

    public static final int LONGEST_DESCRIPTION = 2000;

    /** Whether nothing is missing and nothing too long. */
    public boolean areWhole() {
        return isLine(title)
                && isLine(license)
                && isLine(source)
                && !description.isBlank()
                && description.length() <= LONGEST_DESCRIPTION;
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= LONGEST_LINE;
    }
}
