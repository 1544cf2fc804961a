package cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * One part of the cluster as a machine of its own: a network namespace with one address on the bridge, in which its processes run, and
 * files that only it sees. All that happens to it happens to the whole of it.
 */
final class Part {

    static final String BRIDGE = "aliquot0";
    private static final int APPLICATION = 8080;
    /** What Aliquot ends with when its database may be there soon. */
    private static final int TRY_AGAIN = 75;

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(90);

    /**
     * What runs in it.
     *
     * @param user as whom
     * @param mounts files and folders of this machine by where the part sees them
     */
    record Program(String user, List<String> command, Map<String, String> environment, Map<String, Path> mounts) {}

    private final String name;
    private final String address;
    private Program program;
    private final File log;
    private final Detour detour;
    private Process started;

    Part(String name, String address, Program program, Path log) {
        this.name = name;
        this.address = address;
        this.program = program;
        this.log = log.toFile();
        this.detour = new Detour(name, link(), BRIDGE);
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    /** Of a node of the application. */
    InetSocketAddress web() {
        return new InetSocketAddress(address, APPLICATION);
    }

    List<String> command() {
        return program.command();
    }

    Map<String, String> environment() {
        return program.environment();
    }

    /** Where a file or folder that it sees lies on this machine. */
    Path mount(String seen) {
        return Objects.requireNonNull(program.mounts().get(seen), seen);
    }

    private String namespace() {
        return "aliquot-" + name;
    }

    /** The end of its line that is at the bridge; names of links have 15 letters at most. */
    private String link() {
        return "aq-" + name;
    }

    /** @param sysctl settings of its network */
    void connect(Path sysctl) throws IOException, InterruptedException {
        Shell.run("ip", "netns", "add", namespace());
        Shell.run("ip", "link", "add", link(), "type", "veth", "peer", "name", "eth0", "netns", namespace());
        Shell.run("ip", "link", "set", link(), "master", BRIDGE, "up");
        Shell.run("ip", "-n", namespace(), "address", "add", address + "/24", "dev", "eth0");
        Shell.run("ip", "-n", namespace(), "link", "set", "lo", "up");
        Shell.run("ip", "-n", namespace(), "link", "set", "eth0", "up");
        Shell.run("ip", "netns", "exec", namespace(), "sysctl", "-q", "-p", sysctl.toString());
    }

    void start() throws IOException {
        started = inside(program.command()).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    /**
     * Does what a person does who is signed in on its machine as the user of its program; returns what was printed.
     *
     * @param typed lines that this person is asked for
     */
    String call(List<String> command, String... typed) throws IOException, InterruptedException {
        Process called = inside(command).start();
        try (OutputStream keys = called.getOutputStream()) {
            for (String line : typed) {
                keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        String said = new String(called.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(log.toPath(), said, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (called.waitFor() != 0) {
            throw new IOException(name + ": " + command + " failed: " + said);
        }
        return said;
    }

    private ProcessBuilder inside(List<String> command) {
        StringBuilder script = new StringBuilder("set -e\n");
        program.mounts().forEach((seen, file) -> script.append("mount --bind ").append(file).append(' ').append(seen).append('\n'));
        script.append("exec setpriv --reuid ").append(program.user()).append(" --regid ").append(program.user());
        script.append(" --init-groups -- \"$@\"");
        List<String> all = new ArrayList<>(List.of("ip", "netns", "exec", namespace(), "sh", "-c", script.toString(), name));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        return builder;
    }

    /** Whether what was started has not ended by itself. */
    boolean isRunning() {
        return started != null && started.isAlive();
    }

    /** As its supervisor does: a node that found no database when it started is started again. */
    void startAgainIfAsked() throws IOException {
        if (started != null && !started.isAlive() && started.exitValue() == TRY_AGAIN) {
            start();
        }
    }

    /** As a service is stopped: it ends what it has begun. Returns when it has. */
    void end() throws IOException, InterruptedException {
        signal("-TERM", processes());
        awaitEnd();
    }

    /** The same of a program that ends what it started itself. */
    void endFirst() throws IOException, InterruptedException {
        started.destroy();
        awaitEnd();
    }

    private void awaitEnd() throws IOException, InterruptedException {
        if (!started.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException(name + " did not end by itself");
        }
    }

    /** What runs in it from the next start on; it sees the files that it saw. */
    void replace(List<String> command, Map<String, String> environment) {
        program = new Program(program.user(), command, environment, program.mounts());
    }

    /** SIGKILL of every process. The system closes their connections, so that others hear of it. */
    void kill() throws IOException, InterruptedException {
        for (List<String> left = processes(); !left.isEmpty(); left = processes()) {
            signal("-KILL", left);
            Thread.sleep(20);
        }
        if (started != null) {
            started.waitFor();
        }
    }

    /** As when its machine loses power: nobody hears a word of it, and its system forgets all connections. */
    void die() throws IOException, InterruptedException {
        cut();
        remove();
    }

    void pause() throws IOException, InterruptedException {
        signal("-STOP", processes());
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT", processes());
    }

    /** Pulls its cable. */
    void cut() throws IOException, InterruptedException {
        Shell.run("ip", "link", "set", link(), "down");
    }

    /** Its line is bad from now on, in both directions. */
    void worsen(Quality quality) throws IOException, InterruptedException {
        detour.begin(quality);
    }

    /** Its line is as it was at first. */
    void mend() throws IOException, InterruptedException {
        detour.end();
        Shell.run("ip", "link", "set", link(), "up");
    }

    /** Ends all of it. */
    void remove() throws IOException, InterruptedException {
        detour.close();
        if (new File("/run/netns/" + namespace()).exists()) {
            kill();
            Shell.tryTo("ip", "link", "delete", link());
            Shell.tryTo("ip", "netns", "delete", namespace());
        }
    }

    private List<String> processes() throws IOException, InterruptedException {
        return Shell.run("ip", "netns", "pids", namespace()).lines().toList();
    }

    /** Some may have ended by themselves meanwhile. */
    private static void signal(String signal, List<String> processes) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        Shell.tryTo(command.toArray(String[]::new));
    }

    /** The lines of a file of settings, as systemd reads them. */
    static Map<String, String> settings(List<String> lines) {
        Map<String, String> settings = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return settings;
    }
}
