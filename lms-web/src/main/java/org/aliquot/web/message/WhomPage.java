package org.aliquot.web.message;

import java.util.List;

/** Before a message is written: to whom? */
public record WhomPage(List<Line> classes) {

    public WhomPage {
        classes = List.copyOf(classes);
    }

    /** An open class of the reader's, and where a message to all, to some and to those behind begins. */
    public record Line(String name, String course, String all, String some, String overdue) {}
}
