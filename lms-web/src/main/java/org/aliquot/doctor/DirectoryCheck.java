package org.aliquot.doctor;

import static org.aliquot.doctor.Bytes.words;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;

/** What the embedded database lies in: whole, private, with room. */
final class DirectoryCheck implements Check {

    private static final long LEAST_FREE = 1L << 30;
    private static final int LEAST_PERCENT = 10;

    private static final Set<PosixFilePermission> OF_THE_OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Environment settings;
    private final List<Finding> findings = new ArrayList<>();

    DirectoryCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws IOException {
        if (!EmbeddedDatabase.isMeantBy(settings)) {
            return findings;
        }
        EmbeddedDatabase database = EmbeddedDatabase.of(settings);
        Path root = database.root();
        if (!Files.exists(root)) {
            findings.add(Finding.note(root + " is not there.", "The first start makes it: ./lms run"));
        } else if (!Files.isReadable(root) || !Files.isExecutable(root)) {
            findings.add(Finding.wrong(
                    root + " belongs to " + Files.getOwner(root) + " and cannot be read by you.",
                    "Call this as " + Files.getOwner(root) + "."));
        } else {
            inside(database);
        }
        return findings;
    }

    private void inside(EmbeddedDatabase database) throws IOException {
        Path root = database.root();
        whole(database);
        if (!OF_THE_OWNER.containsAll(Files.getPosixFilePermissions(root))) {
            findings.add(Finding.wrong(
                    "Others on this machine can look into " + root + ", where keys and passwords are.",
                    "chmod 700 " + root));
        }
        room(root);
        leftovers(root);
    }

    private void whole(EmbeddedDatabase database) {
        Path root = database.root();
        if (!database.isComplete()) {
            findings.add(Finding.note(
                    root + " holds no installation yet: its first start was not completed.", "Start it: ./lms run"));
            return;
        }
        database.requireComplete();
        findings.add(Finding.fine(root + " is whole."));
    }

    private void room(Path root) throws IOException {
        FileStore disk = Files.getFileStore(root);
        long free = disk.getUsableSpace();
        String words = "%s of %s are free on its disk.".formatted(words(free), words(disk.getTotalSpace()));
        if (free < LEAST_FREE) {
            findings.add(Finding.wrong(
                    words, "Make room now: when it is full, no answer can be kept and the server stands still."));
        } else if (free < disk.getTotalSpace() / 100 * LEAST_PERCENT) {
            findings.add(Finding.note(words, "Make room before it is full."));
        } else {
            findings.add(Finding.fine(words));
        }
    }

    private void leftovers(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            children.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("pg-incomplete-"))
                    .forEach(name -> findings.add(
                            Finding.note(name + " was left by a first start that was killed.", "It may be deleted.")));
        }
    }
}
