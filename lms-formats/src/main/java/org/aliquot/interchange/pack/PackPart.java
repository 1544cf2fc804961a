package org.aliquot.interchange.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aliquot.interchange.text.OutFile;
import org.aliquot.packfile.PackFiles;

/** The questions of one topic: a file, and where it may grow, further ones beside it, each small enough to be read again. */
final class PackPart implements Closeable {

    private static final String HEAD = "items:\n";

    private final Path first;
    private final boolean grows;
    private Writer out;
    private int files = 1;
    private int size;

    PackPart(Path first, boolean grows) throws IOException {
        this.first = first;
        this.grows = grows;
        this.out = open(first);
    }

    private static Writer open(Path file) throws IOException {
        return new OutputStreamWriter(OutFile.create(file), StandardCharsets.UTF_8);
    }

    boolean hasRoom(String text) {
        return bytes(text) < (grows ? PackFiles.LARGEST - HEAD.length() : PackFiles.LARGEST - size);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    void write(String text) throws IOException {
        if (size > 0 && size + bytes(text) >= PackFiles.LARGEST) {
            out.close();
            files++;
            size = 0;
            out = open(
                    first.resolveSibling(String.valueOf(first.getFileName()).replace(".yaml", "-" + files + ".yaml")));
        }
        if (size == 0) {
            out.write(HEAD);
            size = HEAD.length();
        }
        out.write(text);
        size += bytes(text);
    }

    @Override
    public void close() throws IOException {
        if (size == 0) {
            out.write("items: []\n");
        }
        out.close();
    }
}
