package org.aliquot.figures;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of this process, under the names that Prometheus' own clients use. */
@Component
class ProcessFigures {

    private static final double MILLIS_OF_A_SECOND = 1000;

    ProcessFigures(Figures figures) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        figures.gauge(
                "jvm_heap_used_bytes",
                "Memory in use on the heap, garbage included.",
                () -> memory.getHeapMemoryUsage().getUsed());
        figures.gauge(
                "jvm_heap_max_bytes",
                "The most that the heap may take (-Xmx).",
                () -> memory.getHeapMemoryUsage().getMax());
        figures.gauge(
                "jvm_threads",
                "Threads of the kernel; requests run on virtual threads, which are not counted.",
                () -> ManagementFactory.getThreadMXBean().getThreadCount());
        figures.growing("jvm_gc_seconds", "Time spent collecting garbage since the start.", ProcessFigures::gcSeconds);
        figures.gauge(
                "process_start_time_seconds",
                "When this process started, in seconds since 1970.",
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS_OF_A_SECOND);
    }

    private static double gcSeconds() {
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                / MILLIS_OF_A_SECOND;
    }
}
