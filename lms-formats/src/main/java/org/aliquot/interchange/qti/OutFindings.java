package org.aliquot.interchange.qti;

import java.util.function.Consumer;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.Severity;

/** What an item cannot hold of one question. */
final class OutFindings {

    private final Consumer<QuestionFinding> findings;
    private final String item;
    private final int line;

    OutFindings(Consumer<QuestionFinding> findings, String item, int line) {
        this.findings = findings;
        this.item = item;
        this.line = line;
    }

    void changed(String what, String why) {
        findings.accept(new QuestionFinding(item, line, Severity.CHANGED, what, why));
    }

    void dropped(String what, String why) {
        findings.accept(new QuestionFinding(item, line, Severity.DROPPED, what, why));
    }

    void refused(String what, String why) {
        findings.accept(new QuestionFinding(item, line, Severity.REFUSED, what, why));
    }
}
