package org.aliquot.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A folder of questions and pictures that travels as one zip file. */
public final class ZippedFolder {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private ZippedFolder() {}

    /** Whether a file begins like one. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /**
     * Names of its files, without hidden ones.
     *
     * @throws UnreadableQuestionsException when it is damaged, holds too many files, or a name leads out of it
     */
    public static List<String> names(Path file) throws IOException {
        QuestionSource source = new QuestionSource(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                if (!MediaNames.isSafe(entry.getName())) {
                    throw source.unreadable("it holds a file whose name leads out of the package: " + entry.getName());
                }
                names.add(entry.getName());
                if (names.size() > MOST_FILES) {
                    throw source.unreadable("it holds more than " + MOST_FILES + " files");
                }
            }
            return names;
        } catch (ZipException broken) {
            throw source.unreadable("this zip file is damaged: " + broken.getMessage());
        }
    }

    /** The first bytes of one of its files as text. */
    static String start(Path file, String name, int most) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    /**
     * Unpacks it into an empty folder.
     *
     * @return its one file of questions where there is one beside pictures, else the folder that holds everything
     */
    public static Path unpack(Path file, Path into) throws IOException {
        QuestionSource source = new QuestionSource(file);
        long left = MOST_BYTES;
        List<String> names = names(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : names) {
                Path to = into.resolve(name).normalize();
                if (!to.startsWith(into) || Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                    throw source.unreadable("it holds the same file twice: " + name);
                }
                Files.createDirectories(to.resolveSibling(""));
                try (InputStream in = zip.getInputStream(zip.getEntry(name));
                        OutputStream out = Files.newOutputStream(to)) {
                    left -= copy(in, out, left);
                }
                if (left <= 0) {
                    throw source.unreadable("it unpacks to more than " + MOST_BYTES / 1024 / 1024 / 1024 + " GB");
                }
            }
        } catch (ZipException broken) {
            throw source.unreadable("this zip file is damaged: " + broken.getMessage());
        }
        return questions(names, into);
    }

    /** Packs all files of a folder. */
    public static void pack(Path folder, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static Path questions(List<String> names, Path folder) {
        List<String> texts = names.stream()
                .filter(name -> name.matches("(?i).*\\.(xml|gift|txt|csv|tsv|json|ya?ml)"))
                .toList();
        if (texts.size() == 1) {
            return folder.resolve(texts.getFirst());
        }
        String first = names.isEmpty() ? "" : names.getFirst();
        String top = first.substring(0, first.indexOf('/') + 1);
        boolean oneFolder = !top.isEmpty()
                && names.stream().allMatch(name -> name.startsWith(top))
                && names.stream().anyMatch(name -> name.startsWith(top + "pack.") || name.startsWith(top + "items/"));
        return oneFolder ? folder.resolve(top) : folder;
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long copied = 0;
        for (int count = in.read(some); count >= 0 && copied <= most; count = in.read(some)) {
            out.write(some, 0, count);
            copied += count;
        }
        return copied;
    }

    /** What some systems put beside the files. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }
}
