package org.aliquot.web.author;

import java.util.List;

/** Knowledge checks of the bank that could be put into the text. */
public record CheckFinder(String search, List<Line> found, boolean more) {

    /** @param markdown what is put into the text */
    public record Line(String slug, String begin, String markdown) {}
}
