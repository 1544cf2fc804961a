package org.aliquot.jobs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.aliquot.spool.Aside;
import org.aliquot.traces.Traces;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for jobs, lane by lane. Half of the processors are used: exams go on meanwhile. */
@Component
public class JobWorker implements DisposableBean {

    private final List<JobLane> lanes;
    private final ForkJoinPool pool =
            new ForkJoinPool(Math.max(2, Runtime.getRuntime().availableProcessors() / 2));

    JobWorker(DataSource database, JobQueue queue, List<Work<?>> kinds, Traces traces) {
        Map<String, List<Work<?>>> byLane = kinds.stream().collect(Collectors.groupingBy(Work::lane));
        this.lanes = byLane.entrySet().stream()
                .map(lane -> new JobLane(lane.getKey(), lane.getValue(), queue, database, traces))
                .toList();
    }

    @Scheduled(fixedDelayString = "${aliquot.jobs-interval:PT1S}", initialDelayString = "${aliquot.jobs-interval:PT1S}")
    void round() {
        lanes.forEach(lane -> lane.begin(pool));
    }

    /** Works until nothing is left to do; does nothing in a lane in which another node works. */
    public void run() {
        Aside.run(() -> lanes.forEach(JobLane::run));
    }

    @Override
    public void destroy() {
        lanes.forEach(JobLane::close);
        pool.shutdownNow();
    }
}
