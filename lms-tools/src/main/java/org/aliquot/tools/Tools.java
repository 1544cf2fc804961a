package org.aliquot.tools;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The data tools: exit code 0 done, 1 the input is bad, 2 wrong usage. */
@Command(
        name = "./lms",
        subcommands = {
            Items.class,
            Analyze.class,
            Calibrate.class,
            Score.class,
            Simulate.class,
            Trace.class,
            SpacingReplay.class,
            Year.class
        })
public final class Tools {

    private Tools() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tools())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    if (failure instanceof BadInput bad) {
                        line.getErr().println(bad.getMessage());
                        return 1;
                    }
                    throw failure;
                });
    }
}
