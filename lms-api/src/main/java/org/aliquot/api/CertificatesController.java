package org.aliquot.api;

import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.records.Certificates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certificates of completion: one's own, and what anybody with a serial may know. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CertificatesController {

    private final Certificates certificates;
    private final CertificateMapper json;

    CertificatesController(Certificates certificates, CertificateMapper json) {
        this.certificates = certificates;
        this.json = json;
    }

    @GetMapping("/me/certificates")
    @Audience(Audience.Who.SIGNED_IN)
    CertificateJson.All own(@AuthenticationPrincipal Caller caller) {
        return new CertificateJson.All(json.certificates(certificates.of(caller.id())));
    }

    /** What is printed on it, and whether it holds; the serial in any spelling. */
    @GetMapping("/certificates/{serial}")
    @Audience(Audience.Who.ANYONE)
    CertificateJson check(@PathVariable String serial) {
        return certificates.check(serial).map(json::certificate).orElseThrow(ApiProblem::notFound);
    }
}
