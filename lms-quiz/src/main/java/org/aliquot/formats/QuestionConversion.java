package org.aliquot.formats;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes the questions of a reader to a writer, one after the other, and tells what became of each. */
public final class QuestionConversion implements QuestionSink {

    private final QuestionWriter writer;
    private final QuestionReport report = new QuestionReport();

    private QuestionConversion(QuestionWriter writer) {
        this.writer = writer;
    }

    /**
     * Converts a whole file.
     *
     * @throws UnreadableQuestionsException when it cannot be read; what the writer made until then is not to be used
     */
    public static QuestionReport run(QuestionReader reader, QuestionSource source, QuestionWriter writer)
            throws IOException {
        QuestionConversion conversion = new QuestionConversion(writer);
        try {
            reader.read(source, conversion);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return conversion.report;
    }

    @Override
    public void question(ReadQuestion read) {
        report.countRead();
        try {
            if (writer.write(read, report::finding)) {
                report.countWritten(read.question().name(), read.line());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void finding(QuestionFinding finding) {
        report.finding(finding);
    }

    @Override
    public void refused(String item, int line, String what, String why) {
        report.countRead();
        report.finding(new QuestionFinding(item, line, Severity.REFUSED, what, why));
    }
}
