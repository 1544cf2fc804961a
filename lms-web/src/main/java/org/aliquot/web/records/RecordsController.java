package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.badge.Badges;
import org.aliquot.people.Caller;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.paper.PdfAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /records}: a learner's own certificates. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class RecordsController {

    private final Certificates certificates;
    private final CertificateWords words;
    private final CertificatePaper paper;
    private final Badges badges;

    RecordsController(Certificates certificates, CertificateWords words, CertificatePaper paper, Badges badges) {
        this.badges = badges;
        this.certificates = certificates;
        this.words = words;
        this.paper = paper;
    }

    @Bilingual
    @GetMapping(RecordUrls.RECORDS)
    ModelAndView records(@AuthenticationPrincipal Caller caller, Visit visit) {
        RecordsPage view = new RecordsPage(
                certificates.of(caller.id()).stream().map(this::held).toList());
        return visit.page(t("Records"), Destination.PROGRESS).show("records/page", view);
    }

    @GetMapping(RecordUrls.CERTIFICATE_PDF)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        CertificateView own = certificates
                .own(caller.id(), id)
                .filter(CertificateView::isValid)
                .orElseThrow(PageNotFound.missing());
        return PdfAnswer.saved("certificate-" + own.serial() + ".pdf", paper.of(own));
    }

    @GetMapping(RecordUrls.BADGE)
    ResponseEntity<String> badge(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        CertificateView own = certificates
                .own(caller.id(), id)
                .filter(CertificateView::isValid)
                .orElseThrow(PageNotFound.missing());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/jwt"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("badge-" + own.serial() + ".jwt")
                                .build()
                                .toString())
                .body(badges.sign(own));
    }

    private RecordsPage.Held held(CertificateView one) {
        return new RecordsPage.Held(
                one.award().courseTitle(),
                one.award().school(),
                words.facts(one.award()),
                one.serial(),
                RecordUrls.checked(one.serial()),
                one.isValid() ? RecordUrls.certificatePdf(one.id()) : null,
                one.isValid() ? RecordUrls.badge(one.id()) : null,
                words.ending(one));
    }
}
