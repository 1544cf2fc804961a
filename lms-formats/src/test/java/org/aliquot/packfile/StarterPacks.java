package org.aliquot.packfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.aliquot.prose.Prose;

/** The packs that come with the product, read once for all tests of a JVM: that takes seconds. */
final class StarterPacks {

    static final List<PackRead> READS = read();

    private StarterPacks() {}

    /** Those without a problem. */
    static List<Pack> good() {
        return READS.stream()
                .filter(PackRead.Good.class::isInstance)
                .map(read -> ((PackRead.Good) read).pack())
                .toList();
    }

    private static List<PackRead> read() {
        try {
            return new PackReader(new Prose()).readAll(Path.of("..", "content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
