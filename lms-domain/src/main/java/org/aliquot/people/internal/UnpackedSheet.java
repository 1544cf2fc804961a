package org.aliquot.people.internal;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.aliquot.workbook.WorkbookParts;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, unpacked as they are read; what the archive says about sizes need not be true. Its list of parts is
 * at its end, so it is read from a file, which has no name any more meanwhile.
 */
final class UnpackedSheet implements WorkbookParts, Closeable {

    /** A workbook of 5,000 people unpacks to some 3 MB; what unpacks to more than this is no list of people. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;

    private final ZipFile zip;

    UnpackedSheet(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("aliquot-people", ".xlsx");
        try {
            Files.write(file, bytes);
            this.zip = new ZipFile(file.toFile());
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public Set<String> names() {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge();
        }
        return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile("The workbook is too large. Keep only the sheet with the people.");
    }

    private static final class Counted extends FilterInputStream {

        private long left = MOST_UNPACKED;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int more) {
            left -= more;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
