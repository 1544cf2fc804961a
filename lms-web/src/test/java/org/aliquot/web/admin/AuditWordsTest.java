package org.aliquot.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the audit log, or what was done for a learner, reads no codes. */
class AuditWordsTest {

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyActionThatIsRecordedHasWords() throws IOException {
        Set<String> actions = recorded();

        assertThat(actions).hasSizeGreaterThan(100);
        assertThat(actions)
                .allSatisfy(action -> assertThat(AuditWords.of(action)).isNotEqualTo(action));
    }

    /** Literals of the classes that write to the log. */
    private static Set<String> recorded() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "lms-*")) {
            for (Path module : modules) {
                Path sources = module.resolve("src/main/java");
                if (Files.exists(sources)) {
                    try (Stream<Path> files = Files.walk(sources)) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            String text = Files.readString(file);
                            if (text.contains("AuditEntry") || text.contains("AuditLog")) {
                                ACTION.matcher(text)
                                        .results()
                                        .map(MatchResult::group)
                                        .map(literal -> literal.substring(1, literal.length() - 1))
                                        .forEach(actions::add);
                            }
                        }
                    }
                }
            }
        }
        return actions;
    }
}
