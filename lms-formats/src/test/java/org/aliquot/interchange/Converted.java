package org.aliquot.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What came out of a file that was read. */
record Converted(List<ReadQuestion> read, QuestionReport report) {

    static final Path STARTER = Path.of("../content/mlt");

    /** The pack that everybody starts with, in one JVM read once. */
    static Converted starter() {
        return Starter.READ;
    }

    private static final class Starter {

        private static final Converted READ = read();

        private static Converted read() {
            try {
                return file(QuestionFormat.PACK, STARTER);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Reads a file of this text. */
    static Converted text(QuestionFormat format, Path folder, String text) {
        return bytes(format, folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Converted bytes(QuestionFormat format, Path folder, byte[] bytes) {
        try {
            Path file = folder.resolve("in.file");
            Files.write(file, bytes);
            return file(format, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Converted file(QuestionFormat format, Path file) throws IOException {
        List<ReadQuestion> read = new ArrayList<>();
        QuestionReport report =
                QuestionConversion.run(QuestionFormats.reader(format), new QuestionSource(file), new QuestionWriter() {
                    @Override
                    public boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) {
                        read.add(question);
                        return true;
                    }

                    @Override
                    public void close() {
                        // nothing is open
                    }
                });
        return new Converted(read, report);
    }

    Question question(int index) {
        return read.get(index).question();
    }

    /** Findings as {@code severity what}, without those of questions taken whole. */
    List<String> told() {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.KEPT)
                .map(finding -> finding.severity().word() + " " + finding.what())
                .toList();
    }

    String reasons() {
        return report.findings().stream().map(QuestionFinding::why).collect(Collectors.joining("\n"));
    }
}
