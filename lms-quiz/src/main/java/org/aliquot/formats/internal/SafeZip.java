package org.aliquot.formats.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.aliquot.formats.MediaNames;
import org.aliquot.formats.QuestionSource;
import org.jspecify.annotations.Nullable;

/** A zip file, read in place: names stay in it, each means one file, and sizes are counted as they come, not believed. */
public final class SafeZip implements Closeable {

    private static final int MOST_FILES = 100_000;

    /** Java holds the list of files in memory before anything can be asked. */
    private static final long LONGEST_LIST = 32L * 1024 * 1024;

    private static final long MOST_READ = 1024L * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + 0xffff;

    private final ZipFile zip;
    private final QuestionSource source;
    private final NavigableMap<String, ZipEntry> entries = new TreeMap<>();
    private long read;

    private SafeZip(ZipFile zip, QuestionSource source) {
        this.zip = zip;
        this.source = source;
    }

    /** @throws org.aliquot.formats.UnreadableQuestionsException when it is no zip file, or not a harmless one */
    public static SafeZip of(QuestionSource source) throws IOException {
        requireShortList(source);
        try {
            SafeZip safe = new SafeZip(new ZipFile(source.path().toFile()), source);
            boolean listed = false;
            try {
                safe.list();
                listed = true;
            } finally {
                if (!listed) {
                    safe.close();
                }
            }
            return safe;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            String why = broken.getMessage() == null ? "it ends too early" : broken.getMessage();
            throw source.unreadable("this zip file is damaged: " + why);
        }
    }

    /** Looks at the record at the end of the file, and at whatever looks like one. */
    private static void requireShortList(QuestionSource source) throws IOException {
        ByteBuffer end;
        try (RandomAccessFile file = new RandomAccessFile(source.path().toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(LONGEST_END, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
        for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END && Integer.toUnsignedLong(end.getInt(at + 12)) > LONGEST_LIST) {
                throw tooMany(source);
            }
        }
    }

    private void list() {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            if (!MediaNames.isSafe(entry.getName())) {
                throw source.unreadable("it holds a file whose name leads out of the package: " + shown(entry));
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw source.unreadable("it holds two files of one name: " + shown(entry));
            }
            if (entries.size() > MOST_FILES) {
                throw tooMany(source);
            }
        }
    }

    private static RuntimeException tooMany(QuestionSource source) {
        return source.unreadable("it holds more than " + MOST_FILES + " files; split it");
    }

    private static String shown(ZipEntry entry) {
        String name = entry.getName().replaceAll("\\p{Cntrl}", "?");
        return name.length() > 80 ? name.substring(0, 79) + "…" : name;
    }

    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(entries.navigableKeySet());
    }

    /**
     * The bytes of a file; null where there is none of this name.
     *
     * @param most bytes that are read of it
     */
    public @Nullable InputStream open(String name, long most) throws IOException {
        ZipEntry entry = entries.get(name);
        return entry == null ? null : new BoundedStream(zip.getInputStream(entry), most, source, this::count);
    }

    private void count(long bytes) {
        read += bytes;
        if (read > MOST_READ) {
            throw source.unreadable("it unpacks to more than " + MOST_READ / 1024 / 1024 + " MB; split it");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
