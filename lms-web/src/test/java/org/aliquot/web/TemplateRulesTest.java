package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no template may do; jte itself refuses only {@code on…} attributes. */
class TemplateRulesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:href|src|action|formaction|poster|data|hx-(?:get|post|put|delete|patch))=\"([^\"]*)");

    @ParameterizedTest
    @CsvSource({
        "'\\son[a-z]+\\s*=', an inline event handler",
        "'\\shx-on', a handler written as an attribute",
        "'\\sstyle\\s*=', an inline style",
        "'<style', a style element",
        "'javascript:', a script as an address"
    })
    void noneHolds(String pattern, String what) {
        assertThat(lines(Pattern.compile(pattern))).as(what).isEmpty();
    }

    @Test
    void onlyOneWritesHtmlAsItComes() {
        assertThat(lines(Pattern.compile("\\$unsafe")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("prose/html.jte");
    }

    @Test
    void scriptsAreFilesButForTheImportMap() {
        assertThat(lines(Pattern.compile("<script(?![^>]* (?:src=|type=\"importmap\"))")))
                .isEmpty();
    }

    /** Without one a browser takes years of six digits. */
    @Test
    void everyDateHasALastYear() {
        assertThat(lines(Pattern.compile("<input(?![^>]* max=)[^>]* type=\"(?:date|datetime-local)\"")))
                .isEmpty();
    }

    @Test
    void addressesAreMadeInOnePlace() {
        assertThat(lines(ADDRESS))
                .allSatisfy(line -> assertThat(ADDRESS.matcher(line).results())
                        .allSatisfy(found -> assertThat(found.group(1)).as(line).matches("#.*|\\$\\{.*")));
    }

    /** Lines that hold the pattern, each after its file. */
    private static List<String> lines(Pattern pattern) {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(file -> lines(file, pattern))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file, Pattern pattern) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> TEMPLATES.relativize(file) + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
