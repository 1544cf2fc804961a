package org.aliquot.interchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.aliquot.bounded.SafeNames;
import org.aliquot.bounded.SafeZip;
import org.jspecify.annotations.Nullable;

/** A file or folder of questions, and how large it may be. */
public final class QuestionSource {

    /** The largest file that is read at all. */
    public static final long LARGEST = 512L * 1024 * 1024;

    /** The most letters of one question without its pictures. */
    public static final int LONGEST_QUESTION = 1_000_000;

    /** What is said of a longer one. */
    public static final String TOO_LONG = "it holds more than 1,000,000 letters";

    private static final int MOST_FILES = 100_000;

    /** The largest picture. */
    public static final int LARGEST_MEDIUM = 10 * 1024 * 1024;

    private final Path path;

    public QuestionSource(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** As messages call it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /**
     * The file's bytes.
     *
     * @throws UnreadableQuestionsException when it is a folder, empty or too large
     */
    public InputStream open() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw unreadable("this is not a file");
        }
        long size = Files.size(path);
        if (size == 0) {
            throw unreadable("the file is empty");
        }
        if (size > LARGEST) {
            throw unreadable("the file is larger than " + LARGEST / 1024 / 1024 + " MB; split it");
        }
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /**
     * The files in it.
     *
     * @throws UnreadableQuestionsException when it is no zip file, or not a harmless one
     */
    public SafeZip unzipped() throws IOException {
        try {
            return SafeZip.open(path, MOST_FILES, this::unreadable);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            String why = broken.getMessage() == null ? "it ends too early" : broken.getMessage();
            throw unreadable("this zip file is damaged: " + why);
        }
    }

    /** A file beside this one; null where there is none, or where the name leads out of the folder. */
    public @Nullable QuestionMedia beside(String name) {
        Path folder = (isFolder() ? path : path.toAbsolutePath().resolveSibling("")).normalize();
        Path file = folder.resolve(name).normalize();
        if (!SafeNames.staysInside(name)
                || !file.startsWith(folder)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        return new QuestionMedia(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    public UnreadableQuestionsException unreadable(String message) {
        return new UnreadableQuestionsException(name(), 0, message);
    }

    public UnreadableQuestionsException unreadable(int line, String message) {
        return new UnreadableQuestionsException(name(), line, message);
    }
}
