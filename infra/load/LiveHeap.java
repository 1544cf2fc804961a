package load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of an application's heap is in use after a full collection: grows where something is kept for ever, and not where Java takes the room it may have. */
final class LiveHeap {

    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");
    private static final double KILOBYTES = 1024;

    private LiveHeap() {}

    static double mebibytes(ProcessHandle java) throws IOException, InterruptedException {
        jcmd(java, "GC.run");
        Matcher used = USED.matcher(jcmd(java, "GC.heap_info"));
        double sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum / KILOBYTES;
    }

    private static String jcmd(ProcessHandle java, String what) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(java.pid()), what)
                .redirectErrorStream(true)
                .start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IOException("jcmd " + what + ": " + said);
        }
        return said;
    }
}
