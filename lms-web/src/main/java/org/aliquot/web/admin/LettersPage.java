package org.aliquot.web.admin;

import java.util.List;

/** The letters whose words a school may write. */
public record LettersPage(List<Line> lines) {

    /**
     * A kind of letter.
     *
     * @param written whether the school wrote its words
     */
    public record Line(String title, String subject, boolean written, String url) {}
}
