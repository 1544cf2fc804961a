package org.aliquot.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aliquot.Scratch;

/**
 * The real application as a process of its own: what can be killed can be tested. As it was packed, in a run that has packed it; else
 * from this test's class path.
 */
public final class AliquotProcess implements AutoCloseable {

    /** A first start reads some five thousand questions, and beside other tests takes three minutes. */
    private static final Duration START_AT_MOST = Duration.ofMinutes(5);

    private static final List<String> OPTIONS = List.of("-Xmx320m", "-XX:TieredStopAtLevel=1");

    private static final boolean PACKED = Boolean.getBoolean("aliquot.packed");

    private final Process process;
    private final Path out;
    private final Path err;

    private AliquotProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the application with these settings in its environment; its words are kept in files. */
    public static AliquotProcess launch(Map<String, String> settings) {
        return launch(settings, "org.aliquot.Aliquot");
    }

    /** The same with the memory that {@code ./lms run} gives it, and its compilers. */
    public static AliquotProcess launchAsRun(Map<String, String> settings) throws IOException {
        return launch(settings, optionsOfRun(), "org.aliquot.Aliquot");
    }

    /** Read from that script. */
    static List<String> optionsOfRun() throws IOException {
        String run = Files.readAllLines(Path.of("..", "lms")).stream()
                .filter(line -> line.contains("java_of_app run "))
                .findFirst()
                .orElseThrow();
        return Stream.of(run.strip().split(" "))
                .filter(word -> word.startsWith("-X"))
                .toList();
    }

    public static AliquotProcess launch(Map<String, String> settings, String mainClass, String... arguments) {
        return launch(settings, OPTIONS, mainClass, arguments);
    }

    /** A start from whose classes the later ones are quicker. */
    static AliquotProcess launchToLearn(Map<String, String> settings) throws IOException {
        return launch(
                settings, OPTIONS, PACKED ? Packed.shared().classesToLearn() : classPath(), "org.aliquot.Aliquot");
    }

    private static AliquotProcess launch(
            Map<String, String> settings, List<String> options, String mainClass, String... arguments) {
        try {
            return launch(settings, options, PACKED ? Packed.shared().classes() : classPath(), mainClass, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classPath() {
        return List.of("-cp", System.getProperty("java.class.path"));
    }

    private static AliquotProcess launch(
            Map<String, String> settings,
            List<String> options,
            List<String> classes,
            String mainClass,
            String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(classes);
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return script(Path.of("").toAbsolutePath(), command, settings);
    }

    /** Any command that becomes the application, called from a directory. */
    static AliquotProcess script(Path directory, List<String> command, Map<String, String> settings) {
        try {
            Path words = Scratch.directory("process");
            Path out = words.resolve("out");
            Path err = words.resolve("err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("ALIQUOT_DEMO_HISTORY", "false");
            builder.environment().putAll(settings);
            return new AliquotProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AliquotProcess awaitReady() {
        return await("Aliquot is ready at");
    }

    AliquotProcess await(String words) {
        long end = System.nanoTime() + START_AT_MOST.toNanos();
        while (!output().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Never said '" + words + "':\n" + output() + errors());
            }
            pause();
        }
        return this;
    }

    public int exitCode() throws InterruptedException {
        return exitCode(START_AT_MOST);
    }

    public int exitCode(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("Still running:\n" + output() + errors());
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String output() {
        return read(out);
    }

    public String errors() {
        return read(err);
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as Ctrl-C and service managers do it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
