package org.aliquot.backup;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;

/** One call of {@code ./lms backup} or {@code ./lms restore}, and what it said. */
record Verb(int code, String out, String err) {

    static Verb of(Map<String, Object> settings, Object... words) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = BackupTool.commandLine(environment);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
        return new Verb(code, out.toString(), err.toString());
    }

    static Verb backup(Path data, Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = "backup";
        System.arraycopy(words, 0, all, 1, words.length);
        return of(Map.of("aliquot.data-dir", data.toString()), all);
    }

    static Verb restore(Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = "restore";
        System.arraycopy(words, 0, all, 1, words.length);
        return of(Map.of(), all);
    }
}
