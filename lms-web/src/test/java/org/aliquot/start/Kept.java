package org.aliquot.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What costs much to make and is the same for all test JVMs: made by the first who needs it, for whom the others wait, and kept while
 * what it is made from stays.
 */
record Kept(Path place) {

    @FunctionalInterface
    interface Making {
        Path make() throws IOException;
    }

    @FunctionalInterface
    interface Using {
        Path use(Path made) throws IOException;
    }

    static Kept in(String name) {
        return new Kept(Path.of("target", name).toAbsolutePath());
    }

    /**
     * @param of names what it is made from
     * @param using works while nobody sweeps it away
     */
    Path of(String of, Making making, Using using) throws IOException {
        Files.createDirectories(place);
        try (FileChannel door =
                        FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = door.lock()) {
            Path made = place.resolve(of);
            if (!Files.exists(made)) {
                sweep();
                Files.move(making.make(), made);
            }
            return using.use(made);
        }
    }

    private void sweep() throws IOException {
        try (Stream<Path> olderOnes = Files.list(place).filter(Files::isDirectory)) {
            for (Path older : olderOnes.toList()) {
                FileSystemUtils.deleteRecursively(older);
            }
        }
    }
}
