package org.aliquot.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aliquot.interchange.QuestionTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table to fill in. */
@Command(name = "template", description = "Writes a table to fill in, with an example of each kind of question.")
final class ItemsTemplate implements Callable<Integer> {

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "csv or xlsx.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private String to;

    @Parameters(index = "0", paramLabel = "OUT", description = "What to write; replaced when it is there.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        switch (to) {
            case "csv" -> QuestionTemplates.csv(file);
            case "xlsx" -> QuestionTemplates.xlsx(file);
            default -> throw new ParameterException(spec.commandLine(), "--to: csv or xlsx, not '" + to + "'");
        }
        Files.write(out, file.toByteArray());
        return 0;
    }
}
