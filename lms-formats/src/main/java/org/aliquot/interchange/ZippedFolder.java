package org.aliquot.interchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.bounded.SafeZip;

/** A folder of questions and pictures that travels as one zip file. */
public final class ZippedFolder {

    private ZippedFolder() {}

    /** Whether a file begins like one. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /**
     * Names of its files, in order of the alphabet, without hidden ones.
     *
     * @throws UnreadableQuestionsException when it is damaged, holds too many files, or a name leads out of it
     */
    static List<String> names(Path file) throws IOException {
        try (SafeZip zip = new QuestionSource(file).unzipped()) {
            return shown(zip);
        }
    }

    /** The first bytes of one of its files as text. */
    static String start(Path file, String name, int most) throws IOException {
        try (SafeZip zip = new QuestionSource(file).unzipped();
                InputStream in = requireNonNull(zip.open(name, Long.MAX_VALUE))) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    /**
     * Unpacks it into an empty folder.
     *
     * @return its one file of questions where there is one beside pictures, else the folder that holds everything
     * @throws UnreadableQuestionsException when it is no harmless zip file
     */
    public static Path unpack(Path file, Path into) throws IOException {
        QuestionSource source = new QuestionSource(file);
        try (SafeZip zip = source.unzipped()) {
            List<String> names = shown(zip);
            for (String name : names) {
                Path to = into.resolve(name);
                Files.createDirectories(to.resolveSibling(""));
                try (InputStream in = requireNonNull(zip.open(name, Long.MAX_VALUE))) {
                    Files.copy(in, to);
                }
            }
            return questions(names, into);
        } catch (FileAlreadyExistsException twice) {
            throw source.unreadable(
                    "it holds a file and a folder of one name: " + into.relativize(Path.of(twice.getFile())));
        }
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

    private static List<String> shown(SafeZip zip) {
        return zip.names().stream().filter(name -> !isHidden(name)).toList();
    }

    /** What some systems put beside the files. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }
}
