package org.aliquot.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another process holds in memory after it was asked to clean up. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int GENERATIONS = 2;

    private final long pid;

    Heap(long pid) {
        this.pid = pid;
    }

    long usedKiB() throws IOException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long sum = 0;
        for (int generation = 0; generation < GENERATIONS && used.find(); generation++) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private String ask(String question) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process answer = new ProcessBuilder(jcmd, Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        return new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
