package org.aliquot.prose;

import java.util.List;

/** Authored Markdown made into safe HTML. Immutable; may be shared among threads. */
public final class Prose {

    /** Safe HTML of a whole text; exhibits and checks are left out. */
    public String html(String markdown) {
        throw new UnsupportedOperationException();
    }

    /** Safe HTML of one paragraph without its {@code <p>}, for titles, captions and options. */
    public String inline(String markdown) {
        throw new UnsupportedOperationException();
    }

    /** A text in reading order, with places for exhibits and checks. */
    public List<Segment> segments(String markdown) {
        throw new UnsupportedOperationException();
    }

    /** What a text names, and what is wrong with it. */
    public Manuscript inspect(String markdown) {
        throw new UnsupportedOperationException();
    }
}
