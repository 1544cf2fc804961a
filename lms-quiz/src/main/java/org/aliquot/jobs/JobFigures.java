package org.aliquot.jobs;

import java.util.List;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether long work gets done. */
@Configuration(proxyBeanMethods = false)
class JobFigures {

    @Bean
    Standing jobStanding() {
        return new Standing(
                """
                select count(*) filter (where state = 'waiting') as aliquot_jobs_waiting,
                       count(*) filter (where state = 'running') as aliquot_jobs_running,
                       coalesce(greatest(0, extract(epoch from server_now() - min(requested_at) filter (where state = 'waiting'))), 0)
                         as aliquot_jobs_oldest_waiting_seconds
                from job
                where state in ('waiting', 'running')
                """,
                List.of(
                        new Figure(
                                "aliquot_jobs_waiting",
                                "Jobs of staff (imports, exports, calibrations, simulations, forms) that have not begun."),
                        new Figure("aliquot_jobs_running", "Jobs that are being worked on, on any node."),
                        new Figure(
                                "aliquot_jobs_oldest_waiting_seconds",
                                "Age of the oldest that has not begun; 0 when none waits.")));
    }
}
