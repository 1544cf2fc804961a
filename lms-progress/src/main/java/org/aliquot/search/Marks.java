package org.aliquot.search;

/** How PostgreSQL marks hits in a text. */
final class Marks {

    private static final String AROUND = "StartSel=\"" + Excerpt.BEGINS + "\", StopSel=\"" + Excerpt.ENDS + "\"";

    /** Of a line that is shown as it is. */
    static final String WHOLE = AROUND + ", HighlightAll=true";

    /** Of a long text, two or three lines around the hits. */
    static final String CUT = AROUND + ", MaxWords=32, MinWords=18, MaxFragments=2, FragmentDelimiter=\" … \"";

    private Marks() {}
}
