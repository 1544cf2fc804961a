package org.aliquot.people.internal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.workbook.WorkbookParts;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook that lies in memory, unpacked as they are read; what the archive says about sizes need not be true. */
final class UnpackedSheet implements WorkbookParts {

    /** A workbook of 5,000 people unpacks to some 3 MB; what unpacks to more than this is no list of people. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;

    private final byte[] bytes;

    UnpackedSheet(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = zip()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_PARTS) {
                    throw tooLarge();
                }
                new Counted(zip).transferTo(OutputStream.nullOutputStream());
            }
        }
        return names;
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
        ZipInputStream zip = zip();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new Counted(zip);
            }
        }
        zip.close();
        return null;
    }

    private ZipInputStream zip() {
        return new ZipInputStream(new ByteArrayInputStream(bytes));
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
