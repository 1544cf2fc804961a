package org.aliquot.packfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A pack in a folder of the file system. Links are not followed, hidden files not seen. */
public final class PackFolder implements PackSource {

    private static final String MARK = "pack.yaml";
    private static final int DEEPEST = 8;

    private final Path folder;

    public PackFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder itself when it is a pack, else those of its folders that are, by name. */
    public static List<PackFolder> in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARK))) {
            return List.of(new PackFolder(folder));
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve(MARK)))
                    .sorted()
                    .map(PackFolder::new)
                    .toList();
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public SortedSet<String> files() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".") && !file.contains("/."))
                    .forEach(files::add);
        }
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }
}
