package org.aliquot.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.aliquot.start.StartRefused;

/**
 * Wakes the thread that waits for a database to start once the program that starts it has ended and no database runs: the library
 * would wait on for minutes.
 */
final class StartWatch implements AutoCloseable {

    private static final List<String> REASONS = List.of("FATAL:", "PANIC:", "error:");

    /** What it tells those who ask too early or too late, also after it has said why it ends. */
    private static final String NOT_NOW = "FATAL:  the database system is ";

    private static final int EACH_MS = 50;
    private static final int SELDOM_MS = 250;

    private final DataDirectory directory;
    private final Thread waiting = Thread.currentThread();
    private final Thread watch;
    private volatile boolean givenUp;

    private StartWatch(DataDirectory directory) {
        this.directory = directory;
        this.watch = Thread.ofVirtual().unstarted(this::look);
    }

    /** Watches for the calling thread until it is closed, by the same one. */
    static StartWatch begin(DataDirectory directory) {
        StartWatch begun = new StartWatch(directory);
        begun.watch.start();
        return begun;
    }

    private void look() {
        try {
            while (!isStarting()) {
                Thread.sleep(EACH_MS);
            }
            while (isStarting()) {
                Thread.sleep(EACH_MS);
            }
            // what starts it waits for a minute; the database may do again what is in its log for hours
            while (isThere()) {
                Thread.sleep(SELDOM_MS);
            }
            givenUp = true;
            waiting.interrupt();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere() {
        try {
            return Postmaster.in(directory).isPresent();
        } catch (StartRefused justWrites) {
            return true;
        }
    }

    /** Whether a child of this process is at it; the database itself is nobody's child. */
    private boolean isStarting() {
        List<String> told = List.of(directory.pg().toString(), "start");
        return ProcessHandle.current()
                .children()
                .anyMatch(child -> child.info()
                        .arguments()
                        .filter(words -> List.of(words).containsAll(told))
                        .isPresent());
    }

    boolean hasGivenUp() {
        return givenUp;
    }

    /** Why, in the database's own words, as far as they could be written. */
    String reason() {
        try {
            return Files.readString(directory.startLog(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> REASONS.stream().anyMatch(line::contains) && !line.contains(NOT_NOW))
                    .reduce((first, last) -> last)
                    .map(String::strip)
                    .orElse("it ended without a word, perhaps because the disk is full");
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Afterwards the watch interrupts nobody, and it has left no trace of having done so. */
    @Override
    public void close() {
        watch.interrupt();
        boolean woken = Thread.interrupted();
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                woken = true;
            }
        }
        boolean byOthers = Thread.interrupted() || woken;
        if (byOthers && !givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
