package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is tested by a test is: the test is there, and so is the claim that they name. */
class NamedTestsArchTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:IT|Test))(?:\\.([a-zA-Z]+))?`");

    @Test
    void everyTestThatADocumentNamesIsThere() throws IOException {
        Map<String, String> tests = tests();
        TreeSet<String> missing = new TreeSet<>();
        for (String document : new String[] {"security.md", "reviews.md", "answer-path.md"}) {
            Matcher named =
                    NAMED.matcher(Files.readString(CHECKOUT.resolve("docs").resolve(document)));
            while (named.find()) {
                String source = tests.getOrDefault(named.group(1), "");
                if (source.isEmpty() || (named.group(2) != null && !source.contains(" " + named.group(2) + "("))) {
                    missing.add(document + ": " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().matches(".*(IT|Test)[.]java"))
                        .forEach(file -> tests.put(name(file), read(file)));
            }
        }
        return tests;
    }

    private static Iterable<Path> modules() throws IOException {
        try (Stream<Path> modules = Files.list(CHECKOUT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
