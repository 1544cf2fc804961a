package org.aliquot.tools;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where files are written until all of them are complete, so that nothing half-done is left where they belong. */
final class Staging implements Closeable {

    private final Path target;
    private final Path folder;
    private final String name;

    Staging(Path out) throws IOException {
        this.target = out.toAbsolutePath().normalize().resolveSibling("");
        Files.createDirectories(target);
        this.folder = Files.createTempDirectory(target, ".converting-");
        this.name = String.valueOf(out.toAbsolutePath().normalize().getFileName());
    }

    /** What to write instead of the file or folder itself; pictures go beside it. */
    Path place() {
        return folder.resolve(name);
    }

    /** Moves everything to where it belongs. */
    void keep() throws IOException {
        for (Path file : all()) {
            if (Files.isRegularFile(file)) {
                Path there = target.resolve(folder.relativize(file));
                Files.createDirectories(there.resolveSibling(""));
                Files.move(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : all().reversed()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
