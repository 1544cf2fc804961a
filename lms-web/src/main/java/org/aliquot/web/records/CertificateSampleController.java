package org.aliquot.web.records;

import java.time.Instant;
import org.aliquot.access.Audience;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateDesign;
import org.aliquot.records.CertificateDesigns;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.records.DesignedCourse;
import org.aliquot.school.School;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.paper.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /admin/certificates/sample.pdf}: how a certificate of a course would look today, before anybody has one. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class CertificateSampleController {

    /** In place of a name and of a serial, so that nobody takes it for one that was issued. */
    private static final String NOBODY = "Sample, issued to no one";

    private static final String SERIAL = "SAMPLE";

    private final CertificateDesigns designs;
    private final CertificatePaper paper;
    private final School school;
    private final ServerClock clock;

    CertificateSampleController(CertificateDesigns designs, CertificatePaper paper, School school, ServerClock clock) {
        this.designs = designs;
        this.paper = paper;
        this.school = school;
        this.clock = clock;
    }

    @GetMapping(RecordUrls.SAMPLE)
    ResponseEntity<byte[]> sample(@RequestParam(defaultValue = "") String course, Visit visit) {
        DesignedCourse of = designs.all().stream()
                .filter(one -> one.slug().equals(course))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
        CertificateDesign design = designs.of(course).orElseThrow(PageNotFound.missing());
        Instant now = clock.now();
        CertificateView sample = new CertificateView(
                Ids.next(),
                SERIAL,
                visit.caller().id(),
                NOBODY,
                course,
                award(of, design, now),
                now,
                CertificateStatus.VALID,
                null,
                null,
                0);
        return PdfAnswer.shown("sample-certificate.pdf", paper.of(sample));
    }

    private Award award(DesignedCourse of, CertificateDesign design, Instant completed) {
        String own = design.school();
        return new Award(
                of.title(),
                completed,
                own == null ? school.name() : own,
                design.hours(),
                design.signer(),
                design.signerTitle());
    }
}
