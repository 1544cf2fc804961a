package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who follows a page of docs/changes finds what it names, and not too much of it. */
class ChangePagesTest {

    private static final Path PAGES = Path.of("../docs/changes");
    private static final Pattern FILE = Pattern.compile("^\\d+\\. `([^`]+)`( \\(new\\))?", Pattern.MULTILINE);
    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void thereAreThirteen() throws IOException {
        assertThat(pages()).hasSize(13);
    }

    @TestFactory
    Stream<DynamicTest> aPageNamesFilesThatAreThere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    String text = Files.readString(page);
                    List<MatchResult> files = FILE.matcher(text).results().toList();

                    assertThat(files).hasSizeBetween(2, page.endsWith("question-kind.md") ? 12 : 8);
                    assertThat(files)
                            .filteredOn(file -> file.group(2) == null)
                            .allSatisfy(file ->
                                    assertThat(Path.of("..", file.group(1))).exists());
                    assertThat(TEST_NAME.matcher(text).results().map(name -> name.group(1)))
                            .allSatisfy(
                                    name -> assertThat(isTest(name)).as(name).isTrue());
                }));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> !page.endsWith("README.md")).toList();
        }
    }

    private static boolean isTest(String name) throws IOException {
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "lms-*")) {
            for (Path module : modules) {
                Path sources = module.resolve("src/test/java");
                if (Files.exists(sources)) {
                    try (Stream<Path> found = Files.find(sources, 12, (path, _) -> path.endsWith(name + ".java"))) {
                        if (found.findAny().isPresent()) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
