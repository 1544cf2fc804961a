package org.aliquot.web.sharing;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Receipt;
import org.aliquot.delivery.ResultView;
import org.aliquot.people.AccountMail;
import org.aliquot.people.Caller;
import org.aliquot.people.Profile;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.attempt.ResultPages;
import org.aliquot.web.paper.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A result as a document with its learner's name, and where anybody can check it. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ResultPdfController {

    private final Attempts attempts;
    private final ResultPages results;
    private final Profile profile;
    private final AccountMail site;

    ResultPdfController(Attempts attempts, ResultPages results, Profile profile, AccountMail site) {
        this.attempts = attempts;
        this.results = results;
        this.profile = profile;
        this.site = site;
    }

    @GetMapping(ShareUrls.PDF)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        AttemptId attempt = new AttemptId(id);
        AttemptView found = attempts.find(caller.id(), attempt)
                .filter(one ->
                        one.status() == AttemptStatus.FINAL && !one.timing().trial())
                .orElseThrow(PageNotFound.missing());
        ResultView result = attempts.result(caller.id(), attempt).orElseThrow(PageNotFound.missing());
        String check = attempts.receipt(caller.id(), attempt)
                .map(Receipt::head)
                .map(code -> site.link(SiteUrls.verify(code)))
                .orElse(null);
        String name = profile.of(caller.id())
                .orElseThrow(PageNotFound.missing())
                .account()
                .name();
        ResultDocument document = new ResultDocument(name, results.page(found, result, visit.dates()), check);
        return PdfAnswer.saved("result.pdf", ResultPdf.of(document));
    }
}
