package org.aliquot.api;

import java.net.URI;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.Caller;
import org.aliquot.statistics.AnswerStatistics;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the questions of an exam work, for staff, and counting all answers anew, for administrators. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
class AnswerStatisticsController {

    private static final String COUNTING = "/api/v1/answer-counting";

    private final AnswerStatistics statistics;
    private final Exams exams;
    private final StatisticsMapper json;
    private final JobMapper jobs;

    AnswerStatisticsController(AnswerStatistics statistics, Exams exams, StatisticsMapper json, JobMapper jobs) {
        this.json = json;
        this.jobs = jobs;
        this.statistics = statistics;
        this.exams = exams;
    }

    /** In exam mode, in the exam's current version; what wants a look first. */
    @Audience(Audience.Who.STAFF)
    @GetMapping(path = "/api/v1/exams/{key}/analysis", produces = "application/json")
    FiguresJson.Quiz analysis(@PathVariable String key) {
        return exams.exam(key).map(statistics::quiz).map(json::quiz).orElseThrow(ApiProblem::notFound);
    }

    /** The last counting, and how far it is. */
    @GetMapping(path = COUNTING, produces = "application/json")
    JobJson counting() {
        return statistics.counting().map(jobs::job).orElseThrow(ApiProblem::notFound);
    }

    @PostMapping(path = COUNTING, produces = "application/json")
    ResponseEntity<JobJson> countAnew(@AuthenticationPrincipal Caller caller) {
        statistics.countAnew(caller.id());
        return ResponseEntity.accepted().location(URI.create(COUNTING)).body(counting());
    }
}
