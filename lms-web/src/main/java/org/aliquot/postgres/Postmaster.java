package org.aliquot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.aliquot.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL process that runs on a directory. One that is found before our own start outlived a killed Aliquot; whoever
 * holds the directory's lock may end it: its owner is dead, and what was acknowledged is on disk.
 */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    /** In postmaster.pid; PostgreSQL has kept this order for many versions. */
    private static final int LINE_OF_DIRECTORY = 1;

    private static final int LINE_OF_PORT = 3;

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The first line of postmaster.pid is the process, unless the number was given to another program since. */
    static Optional<Postmaster> in(DataDirectory directory) {
        Path pidFile = pidFile(directory);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle ->
                            isPostgresOf(List.of(directory.pg().toString(), lines.get(LINE_OF_DIRECTORY)), handle))
                    .map(Postmaster::new);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException | NoSuchElementException unreadable) {
            throw new StartRefused(
                    "The file " + pidFile + " cannot be read, so it is not known whether a database"
                            + " still runs there; when none does, delete that file.",
                    unreadable);
        }
    }

    private static Path pidFile(DataDirectory directory) {
        return directory.pg().resolve("postmaster.pid");
    }

    /** Where the server of this directory listens. */
    static int portIn(DataDirectory directory) {
        try {
            return Integer.parseInt(
                    Files.readAllLines(pidFile(directory)).get(LINE_OF_PORT).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            throw directory.betweenStates(notYet);
        }
    }

    /** The directory may have been called by another name, through a link. */
    private static boolean isPostgresOf(List<String> names, ProcessHandle handle) {
        ProcessHandle.Info info = handle.info();
        boolean postgres =
                info.command().map(command -> command.endsWith("postgres")).orElse(false);
        boolean ofThisDirectory = info.arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(names::contains))
                .orElse(true);
        return postgres && ofThisDirectory;
    }

    /** Asks politely, then breaks off its clients; both ways leave a clean database. */
    void stop() {
        LOG.warn("Stopping the database (process {}) that an Aliquot left behind when it was killed", process.pid());
        process.destroy();
        if (gone(PATIENCE)) {
            return;
        }
        interrupt();
        if (!gone(AT_MOST)) {
            throw new StartRefused("The database left behind by a killed Aliquot (process " + process.pid()
                    + ") does not stop; end that process and start again.");
        }
    }

    void onExit(Runnable reaction) {
        process.onExit().thenRun(reaction);
    }

    /**
     * Makes way for a start, for whoever holds the directory's lock. What postmaster.pid still names is no server then, but the dead
     * one while nobody has collected it (in a container perhaps never), or a program that was given its number since; PostgreSQL
     * would take either for a server and refuse.
     */
    static void clearAwayTheDead(DataDirectory directory) throws IOException {
        awaitChildrenOfTheDead(directory);
        if (in(directory).isEmpty()) {
            Files.deleteIfExists(pidFile(directory));
        }
    }

    /**
     * Children of a postmaster that was killed end by themselves, but hold its shared memory until then, and a start beside
     * them fails. They are known by the directory that the binary lies in.
     */
    private static void awaitChildrenOfTheDead(DataDirectory directory) {
        String binaries = directory.bin().toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(binaries))
                .map(Postmaster::new)
                .filter(child -> !child.gone(PATIENCE))
                .forEach(child -> child.process.destroyForcibly());
    }

    private boolean gone(Duration wait) {
        try {
            process.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** PostgreSQL's fast shutdown is the interrupt signal, which Java itself cannot send. */
    private void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            LOG.warn("Could not interrupt process {}", process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
