package org.aliquot.interchange.qti;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.bounded.SafeZip;
import org.aliquot.interchange.QuestionSource;
import org.jspecify.annotations.Nullable;

/** The files of a package: a zip file, a folder, or one file with what lies beside it. */
public sealed interface Bundle extends Closeable {

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
            return zip ? new Zip(source.unzipped()) : new Alone(source);
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

    /** A zip file. */
    record Zip(SafeZip zip) implements Bundle {

        @Override
        public List<String> names() {
            return List.copyOf(zip.names());
        }

        @Override
        public @Nullable Source file(String name) {
            return zip.names().contains(name)
                    ? () -> Objects.requireNonNull(zip.open(name, bound(name)), "just seen in the list")
                    : null;
        }

        private static long bound(String name) {
            return name.endsWith(".xml") || name.endsWith(".qti") ? LARGEST_XML : QuestionSource.LARGEST_MEDIUM;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
