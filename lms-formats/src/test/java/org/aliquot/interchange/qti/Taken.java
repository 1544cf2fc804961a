package org.aliquot.interchange.qti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;

/** What a reader handed over. */
final class Taken implements QuestionSink {

    final List<ReadQuestion> questions = new ArrayList<>();
    final List<QuestionFinding> findings = new ArrayList<>();

    static Taken by(QuestionReader reader, QuestionSource source) throws IOException {
        Taken taken = new Taken();
        reader.read(source, taken);
        return taken;
    }

    Question only() {
        if (questions.size() != 1) {
            throw new AssertionError(questions.size() + " questions, " + findings);
        }
        return questions.getFirst().question();
    }

    List<QuestionFinding> refused() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .toList();
    }

    @Override
    public void question(ReadQuestion question) {
        questions.add(question);
    }

    @Override
    public void finding(QuestionFinding finding) {
        findings.add(finding);
    }

    @Override
    public void refused(String item, int line, String what, String why) {
        findings.add(new QuestionFinding(item, line, Severity.REFUSED, what, why));
    }
}
