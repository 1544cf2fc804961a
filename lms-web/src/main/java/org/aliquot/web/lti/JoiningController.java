package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.lti.FrameButtons;
import org.aliquot.lti.Joinings;
import org.aliquot.lti.LtiVisit;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.LtiFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /account-joining}: in a window of our own, whoever came from their course signs in once to the account they had before. It
 * begins by a button of their start page alone, and is known by a cookie: no address leads anybody to join what is not theirs.
 */
@Controller
@Audience(Audience.Who.ANYONE)
class JoiningController {

    private final Joinings joinings;
    private final FrameButtons buttons;
    private final FramePages frames;
    private final OwnSite site;
    private final JoiningCookie cookie;
    private final BrowserSession browser;
    private final Accounts accounts;
    private final ProofOfSelf proof;

    JoiningController(
            Joinings joinings,
            FrameButtons buttons,
            FramePages frames,
            OwnSite site,
            JoiningCookie cookie,
            BrowserSession browser,
            Accounts accounts,
            ProofOfSelf proof) {
        this.joinings = joinings;
        this.buttons = buttons;
        this.frames = frames;
        this.site = site;
        this.cookie = cookie;
        this.browser = browser;
        this.accounts = accounts;
        this.proof = proof;
    }

    @PostMapping(LtiUrls.ACCOUNT)
    ModelAndView begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String button,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        LtiVisit opened = site.sent(request) ? buttons.pressed(id, button).orElse(null) : null;
        if (opened == null) {
            return frames.over(id, visit, response);
        }
        Optional<String> secret = joinings.begin(opened);
        secret.ifPresent(begun -> cookie.keep(begun, request, response));
        return SeeOther.to(secret.isPresent() ? LtiUrls.ACCOUNT_JOINING : LtiUrls.visit(id));
    }

    @GetMapping(LtiUrls.ACCOUNT_JOINING)
    ModelAndView page(@Nullable Authentication authentication, Visit visit, HttpServletRequest request) {
        Joinings.Offer offer = offer(request).orElse(null);
        if (offer == null) {
            return over(visit);
        }
        Caller reader = visit.reader();
        AccountView own = reader == null || reader.id().equals(offer.account())
                ? null
                : accounts.find(reader.id()).orElse(null);
        return visit.page(t("The account you already have"), null)
                .show(
                        "lti/joining",
                        new JoiningPage(
                                offer.system(),
                                offer.name(),
                                offer.worked(),
                                reader == null,
                                own == null ? null : own.handle(),
                                authentication != null && proof.isFresh(token(authentication))));
    }

    /** On as nobody: whoever is signed in here is another than they want to be. */
    @PostMapping(LtiUrls.ACCOUNT_SIGN_OUT)
    ModelAndView signOut(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (visit.reader() != null) {
            browser.end(request, response);
        }
        return SeeOther.to(LtiUrls.ACCOUNT_JOINING);
    }

    @Audience(Audience.Who.SIGNED_IN)
    @PostMapping(LtiUrls.ACCOUNT_JOINING)
    ModelAndView join(
            @RequestParam(defaultValue = "") String password,
            Authentication authentication,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        String secret = cookie.of(request);
        if (secret == null) {
            return SeeOther.to(LtiUrls.ACCOUNT_JOINING);
        }
        if (proof.of(visit.caller().id(), token(authentication), password) != ProofOfSelf.Verdict.PROVEN) {
            return SeeOther.to(LtiFlash.PROOF_NEEDED.at(LtiUrls.ACCOUNT_JOINING));
        }
        return switch (joinings.join(secret, visit.caller().id())) {
            case JOINED -> {
                cookie.forget(request, response);
                yield SeeOther.to(LtiFlash.JOINED.at(SignOnUrls.OWN));
            }
            case HAS_WORK -> SeeOther.to(LtiFlash.HAS_WORK.at(LtiUrls.ACCOUNT_JOINING));
            case TAKEN -> SeeOther.to(LtiFlash.TAKEN.at(LtiUrls.ACCOUNT_JOINING));
            case NO_ACCOUNT, STAFF -> SeeOther.to(LtiFlash.NO_ACCOUNT.at(LtiUrls.ACCOUNT_JOINING));
            case NOTHING_TO_JOIN -> SeeOther.to(LtiUrls.ACCOUNT_JOINING);
        };
    }

    private Optional<Joinings.Offer> offer(HttpServletRequest request) {
        return Optional.ofNullable(cookie.of(request)).flatMap(joinings::begun);
    }

    private static String token(Authentication authentication) {
        return String.valueOf(authentication.getCredentials());
    }

    private static ModelAndView over(Visit visit) {
        WaitingPage view = new WaitingPage(
                t("There is nothing to join"),
                t(
                        "It took longer than 30 minutes, was done already, or was not begun in this browser. Go back to your course, open it again, and choose “I already have an Aliquot account”."),
                null);
        return visit.page(view.title(), null).show(HttpStatus.GONE, "lti/waiting", view);
    }
}
