package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.EntryCodes;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /enter/{code}}: out of a frame into a window of our own. Whoever pressed the button there is let in at once; whoever came
 * by a link that somebody else sent them, or is signed in as another person, is asked first.
 */
@Controller
@Audience(Audience.Who.ANYONE)
class EntryController {

    private final EntryCodes codes;
    private final Accounts accounts;
    private final BrowserSession browser;

    EntryController(EntryCodes codes, Accounts accounts, BrowserSession browser) {
        this.codes = codes;
        this.accounts = accounts;
        this.browser = browser;
    }

    @BeforeSecondFactor
    @GetMapping(LtiUrls.ENTRY)
    ModelAndView enter(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable UUID launch,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caller comes = codes.find(code).orElse(null);
        if (comes == null) {
            return over(visit);
        }
        Caller here = visit.reader();
        if (here != null && here.id().equals(comes.id())) {
            codes.use(code);
            return SeeOther.to(to(next));
        }
        boolean pressed = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        return here == null && pressed
                ? signIn(code, next, launch, visit, request, response)
                : visit.page(t("Continue to Aliquot"), null)
                        .show(
                                "lti/entry",
                                new EntryPage(
                                        name(comes),
                                        here == null ? null : name(here),
                                        LtiUrls.entry(code),
                                        Address.localOr(next, "")));
    }

    @BeforeSecondFactor
    @PostMapping(LtiUrls.ENTRY)
    ModelAndView signIn(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signIn(code, next, null, visit, request, response);
    }

    private ModelAndView signIn(
            String code,
            String next,
            @Nullable UUID launch,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (codes.use(code)) {
            case EntryCodes.Entry.Open(var caller) -> {
                if (launch == null) {
                    browser.begin(caller.id(), request, response);
                } else {
                    browser.enter(caller.id(), launch, request, response);
                }
                yield SeeOther.to(to(next));
            }
            case EntryCodes.Entry.SecondFactorWanted(var pending) -> {
                browser.pend(pending, request, response);
                yield SeeOther.to(FactorUrls.codeStep(to(next)));
            }
            case EntryCodes.Entry.Over() -> over(visit);
        };
    }

    private static String to(String next) {
        return Address.localOr(next, SiteUrls.TODAY);
    }

    private String name(Caller caller) {
        return accounts.find(caller.id()).map(AccountView::name).orElse("");
    }

    private static ModelAndView over(Visit visit) {
        WaitingPage view = new WaitingPage(
                t("This link has expired"),
                t(
                        "For your safety, this way in works only once and only for a minute. Go back to your course and press the button again."),
                null);
        return visit.page(view.title(), null).show(HttpStatus.GONE, "lti/waiting", view);
    }
}
