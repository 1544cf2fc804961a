package org.aliquot.formats;

import java.nio.file.Path;
import java.util.List;

/** Reads content packs, strictly and without ever failing on what a file holds. */
public final class PackReader {

    /** Reads the pack in a folder that holds a {@code pack.yaml}. */
    public PackRead read(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Reads the pack in the folder, or every pack in the folder's own folders, by name. */
    public List<PackRead> readAll(Path folder) {
        throw new UnsupportedOperationException();
    }
}
