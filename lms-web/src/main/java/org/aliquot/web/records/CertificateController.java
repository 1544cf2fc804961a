package org.aliquot.web.records;

import java.util.UUID;
import java.util.function.Function;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.records.CertificateDesk;
import org.aliquot.records.CertificateResult;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.RecordFlash;
import org.aliquot.web.paper.PdfAnswer;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/certificates/{id}}: one certificate, to be downloaded, revoked or issued anew. */
@Controller
@Audience(Audience.Who.STAFF)
class CertificateController {

    private static final int REASON = 300;
    private static final String MISSING = "Enter a reason. The holder reads it.";

    private final Certificates certificates;
    private final CertificateDesk desk;
    private final CertificatePages pages;
    private final CertificatePaper paper;

    CertificateController(
            Certificates certificates, CertificateDesk desk, CertificatePages pages, CertificatePaper paper) {
        this.certificates = certificates;
        this.desk = desk;
        this.pages = pages;
        this.paper = paper;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RecordUrls.DESK_ONE)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        CertificateView one = found(id, visit);
        return show(HttpStatus.OK, one, pages.page(one), visit);
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RecordUrls.DESK_PDF)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Visit visit) {
        CertificateView one = found(id, visit);
        if (!one.isValid()) {
            throw new PageNotFound();
        }
        return PdfAnswer.saved("certificate-" + one.serial() + ".pdf", paper.of(one));
    }

    @PostMapping(RecordUrls.REVOCATION)
    ModelAndView revoke(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable String reason,
            Visit visit) {
        return act(
                id, reason, true, visit, RecordFlash.REVOKED, typed -> desk.revoke(visit.caller(), id, version, typed));
    }

    @PostMapping(RecordUrls.REISSUE)
    ModelAndView reissue(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable String reason,
            Visit visit) {
        return act(
                id,
                reason,
                false,
                visit,
                RecordFlash.REISSUED,
                typed -> desk.reissue(visit.caller(), id, version, typed));
    }

    private ModelAndView act(
            UUID id,
            @Nullable String reason,
            boolean revoking,
            Visit visit,
            Flash done,
            Function<String, CertificateResult> act) {
        Typed reading = new Typed();
        String typed = reading.required("reason", reason, REASON, MISSING);
        if (!reading.isSound()) {
            CertificateView one = found(id, visit);
            CertificatePage page = pages.page(one, typed, revoking, reading.errors());
            return show(HttpStatus.UNPROCESSABLE_CONTENT, one, page, visit);
        }
        return switch (act.apply(typed)) {
            case CertificateResult.Done(var one) -> SeeOther.to(done.at(RecordUrls.deskOne(one.id())));
            case CertificateResult.Stale(var standing) ->
                show(HttpStatus.CONFLICT, standing, pages.stale(standing), visit);
            case CertificateResult.Unknown() -> throw new PageNotFound();
        };
    }

    private CertificateView found(UUID id, Visit visit) {
        return certificates.find(Scope.of(visit.caller()), id).orElseThrow(PageNotFound.missing());
    }

    private ModelAndView show(HttpStatus status, CertificateView one, CertificatePage view, Visit visit) {
        return visit.at(Place.CERTIFICATES, view.holder())
                .led(desk.mayEnd(visit.caller(), one))
                .show(status, "records/one", view);
    }
}
