package org.aliquot.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.media.MediaIntake;

/** Takes the questions of a reader to a writer, one after the other, and tells what became of each. */
public final class QuestionConversion implements QuestionSink {

    /** Of one file; the report about them is held in memory. */
    public static final int MOST_QUESTIONS = 200_000;

    private static final int MOST_FINDINGS = 300_000;

    private final QuestionSource source;
    private final QuestionWriter writer;
    private final QuestionReport report = new QuestionReport();
    private int findings;

    private QuestionConversion(QuestionSource source, QuestionWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    /**
     * Converts a whole file.
     *
     * @throws UnreadableQuestionsException when it cannot be read; what the writer made until then is not to be used
     */
    public static QuestionReport run(QuestionReader reader, QuestionSource source, QuestionWriter writer)
            throws IOException {
        QuestionConversion conversion = new QuestionConversion(source, writer);
        try {
            reader.read(source, conversion);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (conversion.report.read() == 0) {
            conversion.finding(new QuestionFinding("", 0, Severity.DROPPED, "file", "no questions were found in it"));
        }
        return conversion.report;
    }

    @Override
    public void question(ReadQuestion read) {
        if (LinkedMedia.letters(read.question()) > QuestionSource.LONGEST_QUESTION) {
            refused(read.question().name(), read.line(), "question", QuestionSource.TOO_LONG);
            return;
        }
        count(read.line());
        try {
            ReadQuestion harmless = new ReadQuestion(read.question(), read.line(), harmless(read));
            if (writer.write(harmless, this::finding)) {
                report.countWritten(read.question().name(), read.line());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Pictures that may be shown; the others are told of. */
    private List<QuestionMedia> harmless(ReadQuestion read) throws IOException {
        List<QuestionMedia> harmless = new ArrayList<>();
        for (QuestionMedia medium : read.media()) {
            if (MediaIntake.isHarmless(medium)) {
                harmless.add(medium);
            } else {
                finding(new QuestionFinding(
                        read.question().name(),
                        read.line(),
                        Severity.DROPPED,
                        "file",
                        medium.name() + " is too large or holds a script"));
            }
        }
        return harmless;
    }

    private void count(int line) {
        report.countRead();
        if (report.read() > MOST_QUESTIONS) {
            throw source.unreadable(line, "it holds more than " + MOST_QUESTIONS + " questions; split it");
        }
    }

    @Override
    public void finding(QuestionFinding finding) {
        report.finding(finding);
        if (++findings > MOST_FINDINGS) {
            throw source.unreadable(finding.line(), "more is wrong with this file than can be told; split it");
        }
    }

    @Override
    public void refused(String item, int line, String what, String why) {
        count(line);
        finding(new QuestionFinding(item, line, Severity.REFUSED, what, why));
    }
}
