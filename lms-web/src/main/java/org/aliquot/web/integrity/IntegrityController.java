package org.aliquot.web.integrity;

import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/integrity}: questions that became known, and answers that are unusually quick or alike. */
@Controller
@Audience(Audience.Who.STAFF)
class IntegrityController {

    private final Exams exams;
    private final IntegrityPages pages;
    private final ServerClock clock;

    IntegrityController(Exams exams, IntegrityPages pages, ServerClock clock) {
        this.exams = exams;
        this.pages = pages;
        this.clock = clock;
    }

    /** Learners are those of the reader's own classes; administrators see all. */
    @GetMapping(AnalysisUrls.INTEGRITY)
    ModelAndView integrity(@PathVariable String key, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        IntegrityPage view = pages.page(exam, visit, visit.dates().dateTime(clock.now()));
        return visit.at(Place.TEACH, exam.spec().title() + ", leaks and alike answers")
                .show("integrity/exam", view);
    }
}
