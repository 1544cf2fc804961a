package load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time and memory of the application and of PostgreSQL with all their children, as Linux counts them in /proc. */
final class ProcessTree {

    /** Clock ticks a second in /proc; 100 on every Linux we know. */
    private static final double TICKS = 100;

    private final List<ProcessHandle> roots;

    ProcessTree(List<ProcessHandle> roots) {
        this.roots = List.copyOf(roots);
    }

    /** User and system seconds so far, with those of children that have ended. */
    double cpuSeconds() {
        return processes().mapToDouble(ProcessTree::cpuSeconds).sum();
    }

    /** Resident memory: pages that several processes share count once for each. */
    double rssMebibytes() {
        return processes().mapToDouble(process -> kilobytes(process, "status", "VmRSS:")).sum() / 1024;
    }

    /** Proportional memory: shared pages count once in all. */
    double pssMebibytes() {
        return processes().mapToDouble(process -> kilobytes(process, "smaps_rollup", "Pss:")).sum() / 1024;
    }

    private Stream<ProcessHandle> processes() {
        return roots.stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    private static double cpuSeconds(ProcessHandle process) {
        try {
            String stat = Files.readString(file(process, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double kilobytes(ProcessHandle process, String file, String label) {
        try (Stream<String> lines = Files.lines(file(process, file))) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static Path file(ProcessHandle process, String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }
}
