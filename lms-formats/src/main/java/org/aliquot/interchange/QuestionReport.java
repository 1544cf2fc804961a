package org.aliquot.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of each question of an import or export. */
public final class QuestionReport {

    private final List<QuestionFinding> findings = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private int read;
    private int written;

    public void finding(QuestionFinding finding) {
        findings.add(finding);
        touched.add(key(finding.item(), finding.line()));
    }

    public void countRead() {
        read++;
    }

    /** Counts a question that arrived; says that it was kept where nothing else was said of it. */
    public void countWritten(String item, int line) {
        written++;
        if (!touched.contains(key(item, line))) {
            finding(new QuestionFinding(item, line, Severity.KEPT, "question", "taken whole"));
        }
    }

    private static String key(String item, int line) {
        return line + " " + item;
    }

    /** Questions met, also those refused. */
    public int read() {
        return read;
    }

    public int written() {
        return written;
    }

    public List<QuestionFinding> findings() {
        return List.copyOf(findings);
    }
}
