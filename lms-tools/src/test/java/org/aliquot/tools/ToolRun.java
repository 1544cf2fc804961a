package org.aliquot.tools;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** One call of a tool, and what it said. */
record ToolRun(int code, String out, String err) {

    static ToolRun of(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line = Tools.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new ToolRun(code, out.toString(), err.toString());
    }

    /** A file of reference values of the engine. */
    static Path oracle(String name) {
        return Path.of("../lms-engine/src/test/resources/oracles").resolve(name);
    }
}
