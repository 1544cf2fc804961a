package cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short commands of the system, such as {@code ip}. */
public final class Shell {

    private Shell() {}

    /** Returns what it printed; throws when it failed. */
    public static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + " failed: " + said);
        }
        return said;
    }

    /** Of what may be gone already. */
    static void tryTo(String... command) throws InterruptedException {
        try {
            run(command);
        } catch (IOException gone) {
            // nothing is left to do
        }
    }
}
