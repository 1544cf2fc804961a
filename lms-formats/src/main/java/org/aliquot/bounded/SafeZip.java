package org.aliquot.bounded;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file, read in place: names stay in it, each means one file, and sizes are counted as they come, not believed. */
public final class SafeZip implements Closeable {

    /** Java holds the list of files in memory before anything can be asked. */
    private static final long LONGEST_LIST = 32L * 1024 * 1024;

    /** Of all its files together, as often as they are read. */
    private static final long MOST_READ = 1024L * 1024 * 1024;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + 0xffff;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Where the bits of a Unix mode say what kind of file it is. */
    private static final int KIND_OF_FILE = 0xf000;

    private static final int LINK = 0xa000;

    private final ZipFile zip;
    private final Refusal refusal;
    private final Allowance allowance;
    private final NavigableMap<String, ZipEntry> entries = new TreeMap<>();

    private SafeZip(ZipFile zip, Refusal refusal) {
        this.zip = zip;
        this.refusal = refusal;
        this.allowance = new Allowance(MOST_READ, () -> {
            throw refusal.tooLarge("it unpacks to more than " + MOST_READ / 1024 / 1024 + " MB; split it");
        });
    }

    /**
     * The file may lose its name once this has returned.
     *
     * @param mostFiles in it
     * @throws IOException when it is no zip file, or a damaged one; some damage is an {@link IllegalArgumentException}
     */
    public static SafeZip open(Path file, int mostFiles, Refusal refusal) throws IOException {
        requirePlainList(file, mostFiles, refusal);
        SafeZip safe = new SafeZip(new ZipFile(file.toFile()), refusal);
        boolean listed = false;
        try {
            safe.list(mostFiles);
            listed = true;
        } finally {
            if (!listed) {
                safe.close();
            }
        }
        return safe;
    }

    /** Looks at the record at the end of the file, and at whatever looks like one: the list is short, and of files alone. */
    private static void requirePlainList(Path path, int mostFiles, Refusal refusal) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long from = file.length() - Math.min(LONGEST_END, file.length());
            ByteBuffer end = bytes(file, from, (int) (file.length() - from));
            for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    long size = Integer.toUnsignedLong(end.getInt(at + 12));
                    if (size > LONGEST_LIST) {
                        throw tooMany(mostFiles, refusal);
                    }
                    if (size <= from + at) {
                        requireFiles(bytes(file, from + at - size, (int) size), refusal);
                    }
                }
            }
        }
    }

    private static ByteBuffer bytes(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Java reads a link as a file that holds a name; who unpacks it with another tool follows it. */
    private static void requireFiles(ByteBuffer list, Refusal refusal) {
        int at = 0;
        while (at + ENTRY_LENGTH <= list.limit() && list.getInt(at) == ENTRY) {
            int mode = list.getInt(at + 38) >>> 16;
            if ((mode & KIND_OF_FILE) == LINK) {
                throw refusal.of(0, "it holds a link to another file instead of the file; put the file itself in");
            }
            at += ENTRY_LENGTH + length(list, at + 28) + length(list, at + 30) + length(list, at + 32);
        }
    }

    private static int length(ByteBuffer list, int at) {
        return Short.toUnsignedInt(list.getShort(at));
    }

    private void list(int mostFiles) {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            if (!SafeNames.staysInside(entry.getName())) {
                throw refusal.of(0, "it holds a file whose name leads out of the package: " + shown(entry));
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw refusal.of(0, "it holds two files of one name: " + shown(entry));
            }
            if (entries.size() > mostFiles) {
                throw tooMany(mostFiles, refusal);
            }
        }
    }

    private static RuntimeException tooMany(int mostFiles, Refusal refusal) {
        return refusal.tooLarge("it holds more than " + mostFiles + " files; split it");
    }

    private static String shown(ZipEntry entry) {
        String name = entry.getName().replaceAll("\\p{Cntrl}", "?");
        return Excerpt.of(name, 80);
    }

    public NavigableSet<String> names() {
        return Collections.unmodifiableNavigableSet(entries.navigableKeySet());
    }

    /**
     * The bytes of a file; null where there is none of this name.
     *
     * @param most bytes that are read of it
     */
    public @Nullable InputStream open(String name, long most) throws IOException {
        ZipEntry entry = entries.get(name);
        return entry == null
                ? null
                : new BoundedStream(new BoundedStream(zip.getInputStream(entry), most, refusal), allowance);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
