package org.aliquot.web.signon;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.outgoing.WebAddress;
import org.aliquot.signon.SignOnProvider;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.lti.OwnSite;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way from a form of ours to another site. Browsers that know {@code form-action} follow no redirect there from a form, nor the
 * provider's own redirects to a third one; so the form leads to a page of ours, and that page goes on by itself.
 */
@Component
public class Onward {

    private final SignOnProviders providers;
    private final OwnSite site;

    Onward(SignOnProviders providers, OwnSite site) {
        this.providers = providers;
        this.site = site;
    }

    ModelAndView toProvider(String provider, String url, Visit visit, HttpServletResponse response) {
        return show(
                new OnwardPage(
                        t("Going to {0}", provider),
                        t("Sign in there. Then you come back here."),
                        t("Continue to {0}", provider),
                        url),
                visit,
                response);
    }

    /**
     * Whoever signed out here signs out there too; empty where the provider does not offer that, or is none any more.
     *
     * @param cameBy the connection that vouched for them
     */
    public Optional<ModelAndView> toSignOut(UUID cameBy, Visit visit, HttpServletResponse response) {
        return providers
                .find(cameBy)
                .filter(provider -> provider.connection().isActive()
                        && !provider.endpoints().endSession().isEmpty()
                        && !wantsToken(provider))
                .map(provider -> show(
                        new OnwardPage(
                                t("You are signed out of Aliquot"),
                                t("{0} signs you out too, and may ask you to confirm.", provider.name()),
                                t("Continue to {0}", provider.name()),
                                address(provider)),
                        visit,
                        response));
    }

    /** Okta shows an error, and no way back, to whoever brings no token of theirs. */
    private static boolean wantsToken(SignOnProvider provider) {
        return provider.connection().settings().issuer().matches("https://[^/]+\\.okta(preview|-emea)?\\.com(/.*)?");
    }

    /** No token of theirs is kept, so they are told who asks instead of who leaves; they may ask the person back. */
    private String address(SignOnProvider provider) {
        String there = WebAddress.with(
                        provider.endpoints().endSession(),
                        "client_id",
                        provider.connection().settings().clientId())
                .toString();
        return WebAddress.with(there, "post_logout_redirect_uri", site.to(AccountUrls.SIGN_IN))
                .toString();
    }

    private static ModelAndView show(OnwardPage view, Visit visit, HttpServletResponse response) {
        response.setHeader("Refresh", "0;url=" + view.url());
        return visit.page(view.title(), null).show("signon/onward", view);
    }
}
