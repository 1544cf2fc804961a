package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data directory out of a backup; the next start on it recovers what the backup holds. */
@Command(name = "restore", description = "Makes a data directory out of a backup.")
final class Restore implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIRECTORY", description = "where to; new or empty")
    private Path directory = Path.of("");

    @Option(names = "--key-file", paramLabel = "KEY", description = "the key it was encrypted with")
    private @Nullable Path keyFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String until = Unpacking.of(file, Seal.of(keyFile), directory);
        if (spec != null) {
            spec.commandLine().getOut().println("Restored to " + directory + ". " + until);
        }
        return 0;
    }
}
