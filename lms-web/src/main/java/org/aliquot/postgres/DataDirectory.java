package org.aliquot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.aliquot.start.StartRefused;
import org.springframework.core.env.Environment;

/**
 * Where the embedded database lives. Binaries and data lie side by side, never inside one another: the library deletes
 * data directories that are children of its working directory.
 */
record DataDirectory(Path root) {

    /** The PostgreSQL that this build brings; its data files fit no other major version. */
    static final String MAJOR_VERSION = "18";

    DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    static DataDirectory of(Environment environment) {
        String set = environment.getProperty("aliquot.data-dir", "");
        return new DataDirectory(set.isBlank() ? Path.of(System.getProperty("user.home"), ".aliquot") : Path.of(set));
    }

    Path pg() {
        return root.resolve("pg");
    }

    Path bin() {
        return root.resolve("bin");
    }

    Path lock() {
        return root.resolve("aliquot.lock");
    }

    /** Of the role that the application is. */
    Path password() {
        return root.resolve("database.password");
    }

    /** Of the server's superuser, which only starts the server and makes the role. */
    Path superuserPassword() {
        return root.resolve("superuser.password");
    }

    /** Seals what is secret in the database. */
    Path secretKey() {
        return root.resolve("secret.key");
    }

    /** What the database says outside its own log since its last start began, such as why it does not start. */
    Path startLog() {
        return root.resolve("database-start.log");
    }

    /** Written when the database was made whole once; without it a first start was interrupted. */
    Path complete() {
        return root.resolve("database.complete");
    }

    /** Makes the directory, for its owner alone; one that holds somebody else's files is refused. */
    void prepare() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new StartRefused("The data directory " + root + " is a file, not a directory.");
            }
            if (isStrangers()) {
                throw new StartRefused("The directory " + root
                        + " holds files that are not Aliquot's; set ALIQUOT_DATA_DIR to an empty or new directory.");
            }
            Files.createDirectories(root);
            keepPrivate();
            requireSameVersion();
        } catch (IOException e) {
            throw new StartRefused("The data directory " + root + " cannot be used: " + reason(e) + ".", e);
        }
    }

    /** The library opens its working directory to everybody; this takes that back. */
    void keepPrivate() throws IOException {
        for (Path directory : new Path[] {root, bin()}) {
            if (Files.isDirectory(directory)) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** A first start that was killed half-way leaves files that nobody ever used: they make room. */
    void setIncompleteAside() {
        if (Files.exists(complete()) || !Files.exists(pg())) {
            return;
        }
        try {
            Files.move(pg(), root.resolve("pg-incomplete-" + System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isStrangers() throws IOException {
        if (!Files.isDirectory(root) || Files.exists(lock()) || Files.exists(complete())) {
            return false;
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.findAny().isPresent();
        }
    }

    /** Of the server's files, if there are any yet. */
    void requireSameVersion() {
        Path file = pg().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String version = read(file);
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused("The data directory " + root + " was made by PostgreSQL " + version
                    + ", and this Aliquot brings " + MAJOR_VERSION + ": dump it there and load it here.");
        }
    }

    /** What to say while the server that belongs here is neither up nor down. */
    StartRefused betweenStates(Exception cause) {
        return new StartRefused(
                "The Aliquot in " + root + " is just starting or stopping; try again in a moment.", cause);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " at " + e.getMessage();
    }
}
