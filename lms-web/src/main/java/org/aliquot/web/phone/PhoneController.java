package org.aliquot.web.phone;

import static org.aliquot.web.language.Phrases.t;

import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.web.Visit;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.language.Phrases;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a browser fetches by itself to install the product, and the page it shows without a network. None of it is anybody's own. */
@Bilingual
@Controller
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
class PhoneController {

    private final Worker worker;

    PhoneController(Worker worker) {
        this.worker = worker;
    }

    @GetMapping(path = PhoneUrls.MANIFEST, produces = "application/manifest+json")
    ResponseEntity<Manifest> manifest(Visit visit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(Manifests.of(visit.assets()));
    }

    /** Asked for at every visit, so that a new worker, or the end of all of them, is there at once. */
    @GetMapping(path = PhoneUrls.WORKER, produces = "text/javascript;charset=UTF-8")
    ResponseEntity<String> worker(Visit visit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(visit.assets().worker() == null ? worker.end() : worker.text(visit.assets(), Phrases.language()));
    }

    @GetMapping(PhoneUrls.OFFLINE)
    ModelAndView offline(Visit visit) {
        return visit.page(t("No network"), null)
                .show("phone/offline", new OfflinePage(visit.guard().lookCookie()));
    }
}
