package org.aliquot.oneroster;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.aliquot.bounded.Allowance;
import org.aliquot.bounded.BoundedStream;
import org.aliquot.bounded.SafeZip;

/** The files of a registrar in their zip file: whatever case their names have, and in a folder if need be. */
final class RosterZip implements Closeable {

    /** The standard has some twenty; systems put others beside them. */
    private static final int MOST_FILES = 1_000;

    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final SafeZip zip;
    private final String folder;
    private final Allowance allowance = new Allowance(MOST_BYTES, () -> {
        throw new RefusedFile(
                "The files in the zip file are larger than 200 MB together. Export fewer schools or terms at once.");
    });

    private RosterZip(SafeZip zip) {
        this.zip = zip;
        this.folder = folder(zip);
    }

    static RosterZip open(Path file) throws IOException {
        SafeZip zip = zip(file);
        boolean found = false;
        try {
            RosterZip roster = new RosterZip(zip);
            found = true;
            return roster;
        } finally {
            if (!found) {
                zip.close();
            }
        }
    }

    private static SafeZip zip(Path file) throws IOException {
        try {
            return SafeZip.open(file, MOST_FILES, RefusedFile.ofZip());
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw RefusedFile.damaged(damaged);
        }
    }

    private static String folder(SafeZip zip) {
        List<String> manifests = zip.names().stream()
                .filter(name -> !name.startsWith("__MACOSX/"))
                .filter(name -> name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase(Manifest.FILE))
                .toList();
        if (manifests.isEmpty()) {
            throw new RefusedFile("The zip file has no manifest.csv, so it is not a OneRoster file. "
                    + "Choose “OneRoster 1.1” or “1.2” CSV when you export.");
        }
        if (manifests.size() > 1) {
            throw new RefusedFile("The zip file has more than one manifest.csv: " + Tidy.shown(manifests.get(0))
                    + " and " + Tidy.shown(manifests.get(1)) + ". Upload one export at a time.");
        }
        String manifest = manifests.getFirst();
        return manifest.substring(0, manifest.lastIndexOf('/') + 1);
    }

    /** Where the files are; empty, or with a slash at its end. */
    String folder() {
        return folder;
    }

    boolean has(String file) {
        return name(file).isPresent();
    }

    private Optional<String> name(String file) {
        List<String> names = zip.names().stream()
                .filter(name -> name.equalsIgnoreCase(folder + file))
                .toList();
        if (names.size() > 1) {
            throw new RefusedFile("The zip file has " + file + " twice: " + String.join(" and ", names)
                    + ". Upload one export at a time.");
        }
        return names.stream().findFirst();
    }

    /** A table that is there. */
    TableFile table(String file) throws IOException {
        String name = name(file).orElseThrow();
        try (InputStream in = open(name)) {
            return new TableFile(file, Encoding.of(new BoundedStream(in, allowance)), () -> open(name));
        } catch (ZipException | EOFException damaged) {
            throw RefusedFile.damaged(damaged);
        }
    }

    private InputStream open(String name) throws IOException {
        return requireNonNull(zip.open(name, MOST_BYTES));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
