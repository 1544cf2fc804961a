package org.aliquot.web.records;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.records.CertificateDesk;
import org.aliquot.records.ClassLine;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.flash.RecordFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Certificates for a whole class: first who would get one, then all of them at once. */
@Controller
@Audience(Audience.Who.STAFF)
class ClassIssueController {

    private final Cohorts cohorts;
    private final CertificateDesk desk;
    private final CertificateWords words;

    ClassIssueController(Cohorts cohorts, CertificateDesk desk, CertificateWords words) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(RecordUrls.CLASS)
    ModelAndView preview(@PathVariable UUID cohort, Visit visit) {
        CohortView found = found(cohort, visit);
        return visit.at(Place.CERTIFICATES, "Certificates for " + found.name()).show("records/class", page(found));
    }

    @PostMapping(RecordUrls.CLASS)
    ModelAndView issue(
            @PathVariable UUID cohort, @RequestParam(required = false) @Nullable List<UUID> learner, Visit visit) {
        List<AccountId> chosen = learner == null
                ? List.of()
                : learner.stream().map(AccountId::new).toList();
        int issued = desk.issue(found(cohort, visit), chosen, visit.caller().id());
        RecordFlash said = issued == 0 ? RecordFlash.NOBODY_CHOSEN : RecordFlash.ISSUED;
        return SeeOther.to(said.at(RecordUrls.ofClass(cohort)));
    }

    private CohortView found(UUID cohort, Visit visit) {
        return cohorts.find(visit.caller(), cohort).orElseThrow(PageNotFound.missing());
    }

    private ClassIssuePage page(CohortView cohort) {
        List<ClassLine> lines = desk.preview(cohort);
        return new ClassIssuePage(
                cohort.name(),
                cohort.courseTitle(),
                CohortUrls.standing(cohort.id()),
                RecordUrls.ofClass(cohort.id()),
                CertificateWords.NO_LICENSE,
                lines.stream().filter(ClassLine::isDue).map(this::due).toList(),
                lines.stream().filter(line -> !line.isDue()).map(this::other).toList());
    }

    private ClassIssuePage.Due due(ClassLine line) {
        ClassLine.Held held = line.held();
        return new ClassIssuePage.Due(
                line.account().toString(),
                line.name(),
                line.completedAt() == null ? "" : words.day(line.completedAt()),
                held == null
                        ? null
                        : held.serial() + " was "
                                + CertificateWords.status(held.status()).toLowerCase(Locale.ROOT));
    }

    private ClassIssuePage.Other other(ClassLine line) {
        ClassLine.Held held = line.held();
        return held == null
                ? new ClassIssuePage.Other(line.name(), "Has not completed the course", null)
                : new ClassIssuePage.Other(line.name(), held.serial(), RecordUrls.deskOne(held.id()));
    }
}
