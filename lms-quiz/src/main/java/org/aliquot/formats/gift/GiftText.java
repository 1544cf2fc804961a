package org.aliquot.formats.gift;

/**
 * A text and how to understand it.
 *
 * @param format {@code moodle}, {@code plain}, {@code html} or {@code markdown}
 */
record GiftText(String format, String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
