package org.aliquot.api;

import java.net.URI;
import org.aliquot.blueprint.Exams;
import org.aliquot.jobs.Job;
import org.aliquot.people.Caller;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.QuizFigures;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the questions of an exam work, for staff, and counting all answers anew, for administrators. */
@RestController
class AnswerStatisticsController {

    private static final String COUNTING = "/api/v1/answer-counting";

    private final AnswerStatistics statistics;
    private final Exams exams;

    AnswerStatisticsController(AnswerStatistics statistics, Exams exams) {
        this.statistics = statistics;
        this.exams = exams;
    }

    /** In exam mode, in the exam's current version; what wants a look first. */
    @GetMapping(path = "/api/v1/exams/{key}/analysis", produces = "application/json")
    QuizFigures analysis(@PathVariable String key) {
        return exams.exam(key).map(statistics::quiz).orElseThrow(ApiProblem::notFound);
    }

    /** The last counting, and how far it is. */
    @GetMapping(path = COUNTING, produces = "application/json")
    Job counting() {
        return statistics.counting().orElseThrow(ApiProblem::notFound);
    }

    @PostMapping(path = COUNTING, produces = "application/json")
    ResponseEntity<Job> countAnew(@AuthenticationPrincipal Caller caller) {
        statistics.countAnew(caller.id());
        return ResponseEntity.accepted().location(URI.create(COUNTING)).body(counting());
    }
}
