package org.aliquot.interchange.qti;

import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.Severity;

/** What is said of one question. */
final class ItemFindings {

    private final QuestionSink sink;
    private final String item;
    private final int line;

    ItemFindings(QuestionSink sink, String item, int line) {
        this.sink = sink;
        this.item = item;
        this.line = line;
    }

    void changed(String what, String why) {
        sink.finding(new QuestionFinding(item, line, Severity.CHANGED, what, why));
    }

    void dropped(String what, String why) {
        sink.finding(new QuestionFinding(item, line, Severity.DROPPED, what, why));
    }

    void refused(String what, String why) {
        sink.refused(item, line, what, why);
    }
}
