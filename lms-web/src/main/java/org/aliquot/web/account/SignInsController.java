package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.people.SignIns;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.flash.AccountFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /profile/sign-ins}: where a person is signed in, to see and to end. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class SignInsController {

    private final SignIns signIns;
    private final BrowserSession browser;

    SignInsController(SignIns signIns, BrowserSession browser) {
        this.signIns = signIns;
        this.browser = browser;
    }

    @GetMapping(AccountUrls.SIGN_INS)
    ModelAndView list(CallerAuthentication caller, HttpServletRequest request, Visit visit) {
        List<SignInsPage.Line> lines =
                signIns.of(caller.getPrincipal().id(), caller.getCredentials(), browser.origin(request)).stream()
                        .map(view -> line(view, visit.dates()))
                        .toList();
        return visit.page(t("Where you are signed in"), null)
                .show("account/signins", new SignInsPage(lines, lines.stream().anyMatch(line -> !line.here())));
    }

    @PostMapping(AccountUrls.SIGN_IN_ENDING)
    ModelAndView end(@PathVariable UUID id, CallerAuthentication caller) {
        if (!signIns.end(caller.getPrincipal().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(AccountFlash.SIGN_IN_ENDED.at(AccountUrls.SIGN_INS));
    }

    @PostMapping(AccountUrls.SIGN_INS_ENDING)
    ModelAndView endOthers(CallerAuthentication caller) {
        signIns.endOthers(caller.getPrincipal().id(), caller.getCredentials());
        return SeeOther.to(AccountFlash.SIGN_INS_ENDED.at(AccountUrls.SIGN_INS));
    }

    private static SignInsPage.Line line(SignIns.View view, Dates dates) {
        String network = view.sameNetwork() ? t("The network you are using now") : t("Another network");
        return new SignInsPage.Line(
                view.device(),
                view.program() ? t("{0}, with an API token", network) : network,
                dates.dateTime(view.lastSeenAt()),
                dates.dateTime(view.expiresAt()),
                view.here(),
                AccountUrls.signInEnding(view.id()));
    }
}
