package org.aliquot.formats.qti;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.aliquot.formats.MediaNames;
import org.aliquot.formats.QuestionSource;
import org.jspecify.annotations.Nullable;

/** The files of a package: a zip file, a folder, or one file with what lies beside it. */
sealed interface Bundle extends Closeable {

    /** The largest file of questions, which is read piece by piece. */
    long LARGEST_XML = 256L * 1024 * 1024;

    /** Names that say where a file is, in their order; of one file with its neighbours only that one. */
    List<String> names();

    /** Null where there is no such file. */
    @Nullable
    Source file(String name);

    /** Bytes that can be read again and again. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Bundle of(QuestionSource source) throws IOException {
        if (source.isFolder()) {
            return Folder.of(source);
        }
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(4);
            boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
            return zip ? Zip.of(source) : new Alone(source);
        }
    }

    @Override
    default void close() throws IOException {
        // nothing is open
    }

    /** One file with its neighbours. */
    record Alone(QuestionSource source) implements Bundle {

        @Override
        public List<String> names() {
            return List.of(source.name());
        }

        @Override
        public @Nullable Source file(String name) {
            if (name.equals(source.name())) {
                return source::open;
            }
            var beside = source.beside(name);
            return beside == null ? null : () -> beside.content().open();
        }
    }

    /** A folder. */
    record Folder(Path folder, Set<String> files) implements Bundle {

        private static final int MAX_FILES = 100_000;

        static Folder of(QuestionSource source) throws IOException {
            Path folder = source.path();
            Set<String> names = new TreeSet<>();
            try (Stream<Path> walked = Files.walk(folder, 20)) {
                walked.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .limit(MAX_FILES)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
            return new Folder(folder, names);
        }

        @Override
        public List<String> names() {
            return List.copyOf(files);
        }

        @Override
        public @Nullable Source file(String name) {
            return files.contains(name)
                    ? () -> Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)
                    : null;
        }
    }

    /** A zip file, read in place; what grows beyond reason is refused while it is read. */
    final class Zip implements Bundle {

        private static final int MAX_FILES = 100_000;
        private static final long MAX_ALL = 4L * 1024 * 1024 * 1024;

        private final ZipFile zip;
        private final QuestionSource source;
        private final Map<String, ZipEntry> entries = new TreeMap<>();

        private Zip(ZipFile zip, QuestionSource source) {
            this.zip = zip;
            this.source = source;
        }

        static Zip of(QuestionSource source) throws IOException {
            try {
                Zip bundle = new Zip(new ZipFile(source.path().toFile()), source);
                bundle.list();
                return bundle;
            } catch (ZipException broken) {
                throw source.unreadable("this zip file is damaged: " + broken.getMessage());
            }
        }

        private void list() throws IOException {
            long size = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!MediaNames.isSafe(entry.getName())) {
                    zip.close();
                    throw source.unreadable("it holds a file whose name leads out of the package: " + entry.getName());
                }
                size += Math.max(0, entry.getSize());
                entries.put(entry.getName(), entry);
                if (entries.size() > MAX_FILES || size > MAX_ALL) {
                    zip.close();
                    throw source.unreadable("it unpacks to more than " + MAX_FILES + " files or 4 GB");
                }
            }
        }

        @Override
        public List<String> names() {
            return List.copyOf(entries.keySet());
        }

        @Override
        public @Nullable Source file(String name) {
            ZipEntry entry = entries.get(name);
            return entry == null ? null : () -> new Bounded(zip.getInputStream(entry), bound(name), source);
        }

        private static long bound(String name) {
            return name.endsWith(".xml") || name.endsWith(".qti") ? LARGEST_XML : QuestionSource.LARGEST_MEDIUM;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** Refuses more bytes than this. */
    final class Bounded extends FilterInputStream {

        private final QuestionSource source;
        private final long most;
        private long left;

        Bounded(InputStream in, long most, QuestionSource source) {
            super(in);
            this.most = most;
            this.left = most;
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw source.unreadable("a file in it is larger than " + most / 1024 / 1024 + " MB when unpacked");
            }
        }
    }
}
