package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.credits.Credits;
import org.aliquot.credits.Ledger;
import org.aliquot.credits.Standing;
import org.aliquot.spool.Spooled;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /records/credits}: what is missing until when, what was earned, and the package for an audit. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class LedgerController {

    private final Credits credits;
    private final AuditPackages packages;

    LedgerController(Credits credits, AuditPackages packages) {
        this.credits = credits;
        this.packages = packages;
    }

    @Bilingual
    @GetMapping(CreditUrls.LEDGER)
    ModelAndView ledger(Visit visit) {
        Ledger ledger = credits.ledger(visit.caller().id());
        return visit.page(t("Continuing education"), Destination.PROGRESS)
                .show("credits/page", LedgerPages.of(ledger, visit.dates()));
    }

    /** In English, as auditors read it. */
    @GetMapping(CreditUrls.AUDIT)
    void audit(@PathVariable UUID id, Visit visit, HttpServletResponse response) throws IOException {
        Ledger ledger = credits.ledger(visit.caller().id());
        Standing one = ledger.standings().stream()
                .filter(standing -> standing.credential().id().equals(id))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
        Spooled made = packages.make(visit.caller().id(), one, visit.dates());
        SentFile.made(made, "application/zip", "continuing-education.zip", response);
    }
}
