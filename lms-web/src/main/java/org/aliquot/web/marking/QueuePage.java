package org.aliquot.web.marking;

import java.util.List;

/** Questions with written answers that wait to be marked, and what the reader marked last. */
public record QueuePage(List<Line> lines, List<Agreement> agreements, List<Done> lately) {

    /**
     * Answers to one question of an exam.
     *
     * @param open whether the reader can mark one now
     */
    public record Line(
            String exam, String examTitle, String item, String stemHtml, String said, String more, boolean open) {}

    /**
     * How far two people agree on the answers to a question; their names are nowhere.
     *
     * @param enough whether there are so many pairs that shares are told; else {@code equal}, {@code near} and {@code kappa} are empty
     */
    public record Agreement(
            String title, String item, int pairs, boolean enough, String equal, String near, String kappa) {}

    /** An answer that the reader marked. */
    public record Done(String title, String item, String state, String url) {}
}
