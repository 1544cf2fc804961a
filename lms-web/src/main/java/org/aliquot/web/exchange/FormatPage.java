package org.aliquot.web.exchange;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * What travels in one format.
 *
 * @param about what kind of file it is, and who makes it
 * @param formats all of them, to go from one to the other
 * @param written whether we write it, too
 */
public record FormatPage(String title, String about, List<Choice> formats, boolean written, List<Line> lines) {

    /** One thing that a question may have; {@code brought} and {@code taken} say what becomes of it. */
    public record Line(String feature, Fate brought, Fate taken) {}

    /**
     * What becomes of it.
     *
     * @param tone good, warn or bad
     * @param how a sentence about what is changed; else empty
     */
    public record Fate(String words, String tone, String how) {}
}
