package org.aliquot.interchange.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to be written, with the folders above it. */
public final class OutFile {

    private OutFile() {}

    public static OutputStream create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
