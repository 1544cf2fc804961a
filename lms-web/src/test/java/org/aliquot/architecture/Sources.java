package org.aliquot.architecture;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's own lines of Java, for rules about what compiled classes no longer show. */
final class Sources {

    private Sources() {}

    /** Names of the files in which it stands. */
    static List<String> with(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "lms-*")) {
            for (Path module : modules) {
                Path sources = module.resolve("src/main/java");
                if (Files.exists(sources)) {
                    add(pattern, sources, found);
                }
            }
        }
        return found;
    }

    private static void add(Pattern pattern, Path sources, List<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }
    }
}
