package org.aliquot.web.records;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.badge.BadgeKeys;
import org.aliquot.badge.Badges;
import org.aliquot.records.CertificateDesigns;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.records.DesignedCourse;
import org.aliquot.school.School;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.RecordUrls;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What badges name, as programs read it: who issues, with which keys, for what, and what a badge is worth today. */
@Controller
@Audience(Audience.Who.ANYONE)
class BadgeFilesController {

    private static final MediaType LINKED = MediaType.valueOf("application/ld+json");

    private final Badges badges;
    private final BadgeKeys keys;
    private final Certificates certificates;
    private final CertificateDesigns designs;
    private final School school;

    BadgeFilesController(
            Badges badges, BadgeKeys keys, Certificates certificates, CertificateDesigns designs, School school) {
        this.badges = badges;
        this.keys = keys;
        this.certificates = certificates;
        this.designs = designs;
        this.school = school;
    }

    @GetMapping(RecordUrls.BADGE_ISSUER)
    ResponseEntity<Map<String, Object>> issuer() {
        return answer(LINKED, badges.issuer(school.name()));
    }

    @GetMapping(RecordUrls.BADGE_KEYS)
    ResponseEntity<Map<String, List<Map<String, String>>>> keys() {
        return answer(MediaType.APPLICATION_JSON, Map.of("keys", keys.published()));
    }

    @GetMapping(RecordUrls.BADGE_COURSE)
    ResponseEntity<Map<String, Object>> achievement(@PathVariable String course) {
        DesignedCourse found = designs.all().stream()
                .filter(one -> one.slug().equals(course))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
        return answer(LINKED, badges.achievement(found.slug(), found.title()));
    }

    @GetMapping(RecordUrls.BADGE_STATUS)
    ResponseEntity<Map<String, Object>> status(@PathVariable String serial) {
        CertificateView found = certificates.check(serial).orElseThrow(PageNotFound.missing());
        return answer(MediaType.APPLICATION_JSON, badges.status(found));
    }

    /** Verifiers run in browsers of other sites, too. */
    private static <T> ResponseEntity<T> answer(MediaType type, T body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }
}
