package org.aliquot.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.Role;
import org.aliquot.reports.FileKind;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.word.Word;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/cohorts/{id}}: how ready a class is, as a page and as a file. */
@Controller
@Audience(Audience.Who.STAFF)
class StandingController {

    private final Cohorts cohorts;
    private final Teaching teaching;
    private final StandingPages pages;
    private final ReadinessFiles files;
    private final AuditLog audit;

    StandingController(Cohorts cohorts, Teaching teaching, StandingPages pages, ReadinessFiles files, AuditLog audit) {
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.pages = pages;
        this.files = files;
        this.audit = audit;
    }

    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.STANDING)
    ModelAndView standing(@PathVariable UUID id, @ModelAttribute ReadinessWanted wanted, Visit visit) {
        CohortView cohort = cohort(id, visit);
        return visit.at(Place.CLASSES, "Readiness, " + cohort.name())
                .led(teaching.leads(visit.caller(), cohort))
                .show("cohort/standing", pages.page(cohort, wanted, visit.dates()));
    }

    /** Who takes it out is remembered before the first byte leaves. */
    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.READINESS_FILE)
    void file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") String format,
            @ModelAttribute ReadinessWanted wanted,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        CohortView cohort = cohort(id, visit);
        FileKind kind = Word.find(FileKind.class, format).orElseThrow(PageNotFound::new);
        audit.record(new AuditEntry(
                visit.caller().id(),
                "report.exported",
                "cohort",
                id.toString(),
                Map.of("report", "readiness", "format", kind.word())));
        SheetFile.send(files.of(cohort, wanted, kind), "readiness", kind, response);
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
