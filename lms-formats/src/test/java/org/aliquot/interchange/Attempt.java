package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What came of a file that somebody brought: a report, or one message; anything else is a fault of ours. */
record Attempt(List<ReadQuestion> read, @Nullable QuestionReport report, String message) {

    /** Reads the file, offers each question to our bank, and keeps what is linked to, as an import does. */
    static Attempt of(QuestionFormat format, Path file) {
        List<ReadQuestion> read = new ArrayList<>();
        try {
            QuestionReport report = QuestionConversion.run(
                    QuestionFormats.reader(format), new QuestionSource(file), new QuestionWriter() {
                        @Override
                        public boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) {
                            BankQuestions.content(question, PictureNames.NONE, _ -> {});
                            if (read.size() < 1_000) {
                                read.add(question);
                            }
                            return true;
                        }

                        @Override
                        public void close() {
                            // nothing is open
                        }
                    });
            return new Attempt(read, report, "");
        } catch (UnreadableQuestionsException refused) {
            String message = String.valueOf(refused.getMessage());
            assertThat(message).isNotBlank().hasSizeLessThanOrEqualTo(400).doesNotContain("\n", "Exception");
            return new Attempt(List.of(), null, message);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return fail(format + ": " + file, fault);
        }
    }

    static Attempt of(QuestionFormat format, Path folder, byte[] bytes) {
        try {
            return of(format, Files.write(folder.resolve("in." + format.word()), bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Attempt of(QuestionFormat format, Path folder, String text) {
        return of(format, folder, text.getBytes(StandardCharsets.UTF_8));
    }

    boolean isRefused() {
        return report == null;
    }

    /** What was told, in words; empty when all was taken whole. */
    String told() {
        StringBuilder told = new StringBuilder(message);
        if (report != null) {
            for (QuestionFinding finding : report.findings()) {
                if (finding.severity() != Severity.KEPT) {
                    told.append(finding.severity().word())
                            .append(' ')
                            .append(finding.what())
                            .append(": ")
                            .append(finding.why())
                            .append('\n');
                }
            }
        }
        return told.toString();
    }

    /** Every text that was taken. */
    String texts() {
        StringBuilder texts = new StringBuilder();
        read.forEach(one -> texts.append(one.question()).append('\n'));
        return texts.toString();
    }
}
