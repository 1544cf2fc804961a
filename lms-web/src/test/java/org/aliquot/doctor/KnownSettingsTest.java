package org.aliquot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No setting that is read or written about is called unknown. */
class KnownSettingsTest {

    private static final Pattern READ = Pattern.compile("[\"{](aliquot\\.[a-z-]+(?:\\.[a-z-]+)*)[:\"}]");
    private static final Pattern WRITTEN = Pattern.compile("\\bALIQUOT_[A-Z_]*[A-Z]\\b");

    /** Said by one part of the product to another. */
    private static final Set<String> INNER = Set.of("ALIQUOT_JOIN_RUNNING_DATABASE", "ALIQUOT_LOCK");

    @Test
    void whatTheGuideNames() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "operator.md"));

        assertThat(found(WRITTEN, guide)).isNotEmpty().isSubsetOf(SettingsCheck.KNOWN);
    }

    @Test
    void whatTheCodeReads() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.map(one -> one.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList()) {
                read.addAll(readIn(module));
            }
        }

        assertThat(read).contains("ALIQUOT_BASE_URL");
        assertThat(read)
                .filteredOn(name -> !INNER.contains(name) && !SettingsCheck.isInterval(name))
                .isSubsetOf(SettingsCheck.KNOWN);
    }

    private static Set<String> readIn(Path module) throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|yaml)"))
                    .toList()) {
                found(READ, Files.readString(file)).stream()
                        .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                        .forEach(read::add);
            }
        }
        return read;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }
}
