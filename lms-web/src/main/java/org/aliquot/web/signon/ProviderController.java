package org.aliquot.web.signon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.signon.SignOnChange;
import org.aliquot.signon.SignOnDesk;
import org.aliquot.signon.SignOnProvider;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.signon.SignOnWish;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.connection.ConnectionPage;
import org.aliquot.web.connection.ConnectionStandings;
import org.aliquot.web.connection.ProviderWords;
import org.aliquot.web.flash.ProviderFlash;
import org.aliquot.web.lti.OwnSite;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/connections/sign-on}: the providers of identities. What is done with one besides, any connection has done to it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ProviderController {

    private static final String REGISTERED =
            "A provider with this client ID and the same issuer or token address exists. Look for it in the list, among the disconnected ones too.";
    private static final String FIXED =
            "People have already signed in through this provider, so its issuer and client ID cannot change. For another one, make a new connection, then disconnect this one.";
    private static final String MEANWHILE =
            "Someone changed this provider while the form was open. Below is their version. What you typed was not saved; enter it again if it is still needed.";

    private final SignOnDesk desk;
    private final SignOnProviders providers;
    private final ConnectionStandings standings;
    private final OwnSite site;

    ProviderController(SignOnDesk desk, SignOnProviders providers, ConnectionStandings standings, OwnSite site) {
        this.desk = desk;
        this.providers = providers;
        this.standings = standings;
        this.site = site;
    }

    @GetMapping(SignOnUrls.NEW)
    ModelAndView form(Visit visit) {
        return show(HttpStatus.OK, null, ProviderForm.EMPTY, FieldErrors.NONE, null, visit);
    }

    @PostMapping(SignOnUrls.PROVIDERS)
    ModelAndView connect(@ModelAttribute ProviderForm form, Visit visit) {
        Typed typed = new Typed();
        SignOnWish wish = form.read(typed, false);
        if (!typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, null, form, typed.errors(), null, visit);
        }
        SignOnChange change = desk.connect(wish, visit.caller().id());
        return change instanceof SignOnChange.Saved(var id)
                ? SeeOther.to(ProviderFlash.MADE.at(SignOnUrls.provider(id)))
                : refused(change, null, form, visit);
    }

    @GetMapping(SignOnUrls.PROVIDER)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        SignOnProvider provider = find(id);
        return show(HttpStatus.OK, provider, ProviderForm.of(provider), FieldErrors.NONE, null, visit);
    }

    @PostMapping(SignOnUrls.PROVIDER)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute ProviderForm form, Visit visit) {
        SignOnProvider before = find(id);
        Typed typed = new Typed();
        SignOnWish wish = form.read(typed, true);
        ConnectionSettings settings = before.connection().settings();
        boolean same =
                settings.issuer().equals(wish.issuer()) && settings.clientId().equals(wish.clientId());
        if (!same && wish.secret().isEmpty()) {
            typed.wrong("secret", "Enter the secret again: it belongs to the issuer and client ID before.");
        }
        if (!typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, before, form, typed.errors(), null, visit);
        }
        SignOnChange change =
                desk.change(id, form.fields().version(), wish, visit.caller().id());
        return change instanceof SignOnChange.Saved
                ? SeeOther.to(ProviderFlash.SAVED.at(SignOnUrls.provider(id)))
                : refused(change, before, form, visit);
    }

    @PostMapping(SignOnUrls.CHECK)
    ModelAndView check(@PathVariable UUID id, Visit visit) {
        find(id);
        boolean works = desk.check(id, visit.caller().id()).isEmpty();
        return SeeOther.to((works ? ProviderFlash.CHECKED : ProviderFlash.CHECK_FAILED).at(SignOnUrls.provider(id)));
    }

    private ModelAndView refused(SignOnChange change, @Nullable SignOnProvider before, ProviderForm form, Visit visit) {
        return switch (change) {
            case SignOnChange.Undiscovered(var why) ->
                wrong(HttpStatus.UNPROCESSABLE_CONTENT, before, form, "issuer", ProviderWords.why(why), visit);
            case SignOnChange.Registered() -> wrong(HttpStatus.CONFLICT, before, form, "clientId", REGISTERED, visit);
            case SignOnChange.Fixed() -> wrong(HttpStatus.CONFLICT, before, form, "issuer", FIXED, visit);
            case SignOnChange.DomainTaken(var domain) ->
                wrong(
                        HttpStatus.CONFLICT,
                        before,
                        form,
                        "domains",
                        "Another provider has the domain " + domain + ".",
                        visit);
            case SignOnChange.Stale() -> {
                SignOnProvider standing = find(standing(before));
                yield show(
                        HttpStatus.CONFLICT, standing, ProviderForm.of(standing), FieldErrors.NONE, MEANWHILE, visit);
            }
            case SignOnChange.Unknown(), SignOnChange.Saved _ -> throw new PageNotFound();
        };
    }

    private static UUID standing(@Nullable SignOnProvider before) {
        if (before == null) {
            throw new PageNotFound();
        }
        return before.id();
    }

    private ModelAndView wrong(
            HttpStatus status,
            @Nullable SignOnProvider before,
            ProviderForm form,
            String field,
            String message,
            Visit visit) {
        return show(status, before, form, new FieldErrors(Map.of(field, message)), null, visit);
    }

    private SignOnProvider find(UUID id) {
        return providers.find(id).orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(
            HttpStatus status,
            @Nullable SignOnProvider provider,
            ProviderForm form,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        ProviderPage page = new ProviderPage(
                provider == null ? null : standings.of(provider.connection(), visit.dates()),
                form.fields(),
                ours(provider),
                errors,
                trouble);
        return visit.at(Place.CONNECTIONS, provider == null ? "Connect a sign-in provider" : provider.name())
                .show(status, "signon/provider", page);
    }

    private List<ConnectionPage.Copied> ours(@Nullable SignOnProvider provider) {
        if (provider == null) {
            return List.of();
        }
        List<ConnectionPage.Copied> ours = new ArrayList<>(
                List.of(
                        new ConnectionPage.Copied(
                                "our-redirect",
                                "Redirect address",
                                site.to(SignOnUrls.callback(provider.id())),
                                "Entra ID: Redirect URI, platform Web. Keycloak: Valid redirect URIs. Google: Authorized redirect URIs. Okta: Sign-in redirect URIs."),
                        new ConnectionPage.Copied(
                                "our-sign-out",
                                "Address after signing out",
                                site.to(AccountUrls.SIGN_IN),
                                "Keycloak: Valid post logout redirect URIs. Entra ID: a second Redirect URI. Google and Okta: not used.")));
        ours.add(new ConnectionPage.Copied(
                "our-back-channel",
                "Back-channel logout address",
                site.to(SignOnUrls.backChannel(provider.id())),
                "Keycloak: Backchannel logout URL. With it, signing out there signs people out here."));
        return ours;
    }
}
