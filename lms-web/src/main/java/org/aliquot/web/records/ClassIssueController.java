package org.aliquot.web.records;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.records.CertificateDesk;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.ClassLine;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.flash.RecordFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
        return show(HttpStatus.OK, found, false, visit);
    }

    @PostMapping(RecordUrls.CLASS)
    ModelAndView issue(
            @PathVariable UUID cohort, @RequestParam(required = false) @Nullable List<UUID> learner, Visit visit) {
        List<AccountId> chosen = learner == null
                ? List.of()
                : learner.stream().map(AccountId::new).toList();
        CohortView found = found(cohort, visit);
        if (chosen.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, found, true, visit);
        }
        int issued = desk.issue(found, chosen, visit.caller().id());
        RecordFlash said = issued == 0 ? RecordFlash.NONE_ISSUED : RecordFlash.ISSUED;
        return SeeOther.to(said.at(RecordUrls.ofClass(cohort)));
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, boolean refused, Visit visit) {
        return visit.at(Place.CERTIFICATES, "Certificates for " + cohort.name())
                .show(status, "records/class", page(cohort, refused));
    }

    private CohortView found(UUID cohort, Visit visit) {
        return cohorts.led(visit.caller(), cohort).orElseThrow(PageNotFound.missing());
    }

    private ClassIssuePage page(CohortView cohort, boolean refused) {
        List<ClassLine> lines = desk.preview(cohort);
        return new ClassIssuePage(
                cohort.name(),
                cohort.courseTitle(),
                CohortUrls.standing(cohort.id()),
                RecordUrls.ofClass(cohort.id()),
                CertificateWords.NO_LICENSE,
                lines.stream().filter(ClassLine::isDue).map(this::due).toList(),
                lines.stream().flatMap(ClassIssueController::holder).toList(),
                lines.stream()
                        .filter(line ->
                                !line.isDue() && holder(line).findFirst().isEmpty())
                        .map(ClassLine::name)
                        .toList(),
                refused);
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

    private static Stream<ClassIssuePage.Holder> holder(ClassLine line) {
        return Stream.ofNullable(line.held())
                .filter(held -> held.status() == CertificateStatus.VALID)
                .map(held -> new ClassIssuePage.Holder(line.name(), held.serial(), RecordUrls.deskOne(held.id())));
    }
}
