package org.aliquot.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aliquot.interchange.QuestionConversion;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionFormats;
import org.aliquot.interchange.QuestionReport;
import org.aliquot.interchange.QuestionReportFile;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a file of questions into one of another format and tells what became of each question. */
@Command(
        name = "convert",
        description = "Converts questions from one format to another; tells what was lost on the way.")
final class ItemsConvert implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "FORMAT", description = "Format of IN.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private String from;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "Format of OUT.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private String to;

    @Option(names = "--report", paramLabel = "REPORT.json", description = "The same report, for programs.")
    private @Nullable Path report;

    @Parameters(index = "0", paramLabel = "IN", description = "A file, or a folder for a pack.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "What to write; replaced when it is there.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        QuestionFormat reads = format("--from", from);
        QuestionFormat writes = format("--to", to);
        if (!writes.isWritten()) {
            throw usage("--to: " + to + " is read only");
        }
        if (!Files.exists(in)) {
            throw new BadInput(in + ": there is no such file or folder");
        }
        QuestionReport done = converted(reads, writes);
        PrintWriter print = spec.commandLine().getOut();
        done.findings().forEach(finding -> print.println(line(finding)));
        print.printf("%d read, %d written%n", done.read(), done.written());
        if (report != null) {
            try (OutputStream json = Files.newOutputStream(report)) {
                QuestionReportFile.write(done, json);
            }
        }
        return 0;
    }

    private QuestionReport converted(QuestionFormat reads, QuestionFormat writes) throws IOException {
        try (Staging staging = new Staging(out)) {
            QuestionReport done;
            try (QuestionWriter writer = QuestionFormats.writer(writes, staging.place())) {
                done = QuestionConversion.run(QuestionFormats.reader(reads), new QuestionSource(in), writer);
            }
            staging.keep();
            return done;
        } catch (UnreadableQuestionsException refused) {
            String place = refused.line() > 0 ? in + ":" + refused.line() : String.valueOf(in);
            throw new BadInput(place + ": " + refused.getMessage());
        }
    }

    private QuestionFormat format(String option, String word) {
        return Word.find(QuestionFormat.class, word)
                .orElseThrow(() -> usage(option + ": there is no format '" + word + "'"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String line(QuestionFinding finding) {
        String place = finding.line() > 0 ? "line " + finding.line() + ": " : "";
        return "%s%s: %s %s: %s"
                .formatted(place, finding.item(), finding.severity().word(), finding.what(), finding.why());
    }
}
