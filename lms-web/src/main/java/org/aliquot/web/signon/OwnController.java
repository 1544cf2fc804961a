package org.aliquot.web.signon;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Caller;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.Profile;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.signon.StartWish;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.SignOnFlash;
import org.aliquot.web.language.Bilingual;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /profile/sign-on}: makes one's own account known to a provider, and takes that back. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
class OwnController {

    private final SignOnProviders providers;
    private final ConnectionDesk connections;
    private final OutsideIdentities identities;
    private final Profile profile;
    private final ProofOfSelf proof;
    private final Departures departures;

    OwnController(
            SignOnProviders providers,
            ConnectionDesk connections,
            OutsideIdentities identities,
            Profile profile,
            ProofOfSelf proof,
            Departures departures) {
        this.providers = providers;
        this.connections = connections;
        this.identities = identities;
        this.profile = profile;
        this.proof = proof;
        this.departures = departures;
    }

    @GetMapping(SignOnUrls.OWN)
    ModelAndView page(Authentication authentication, Visit visit) {
        Caller caller = visit.caller();
        Set<UUID> joined = identities.of(caller.id());
        List<OwnPage.Line> lines = Stream.concat(
                        providers.active().stream()
                                .map(provider -> new OwnPage.Line(
                                        provider.id(), provider.name(), joined.contains(provider.id()))),
                        joined.stream()
                                .flatMap(id -> connections.find(id).stream())
                                .filter(system -> system.kind() == ConnectionKind.LTI)
                                .sorted(Comparator.comparing(Connection::name))
                                .map(system -> new OwnPage.Line(system.id(), system.name(), true)))
                .toList();
        return visit.page(t("Sign in through your school or employer"), null)
                .show("signon/own", new OwnPage(lines, proof.isFresh(token(authentication)), isDemo(caller)));
    }

    @PostMapping(SignOnUrls.JOINING)
    ModelAndView join(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            Authentication authentication,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caller caller = visit.caller();
        if (isDemo(caller)) {
            throw new PageNotFound();
        }
        if (!isProven(caller, authentication, password)) {
            return back(SignOnFlash.PROOF_NEEDED);
        }
        return switch (departures.begin(id, StartWish.join(caller.id(), SignOnUrls.OWN), visit, request, response)) {
            case Departures.Departure.Begun(var page) -> page;
            case Departures.Departure.Refused(var fault) -> back(SignOnWords.said(fault));
        };
    }

    @BeforeSecondFactor
    @PostMapping(SignOnUrls.PARTING)
    ModelAndView part(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            Authentication authentication,
            Visit visit) {
        Caller caller = visit.caller();
        if (!isProven(caller, authentication, password)) {
            return back(SignOnFlash.PROOF_NEEDED);
        }
        return back(
                identities.leave(caller.id(), id, token(authentication)) ? SignOnFlash.PARTED : SignOnFlash.LAST_WAY);
    }

    private boolean isProven(Caller caller, Authentication authentication, String password) {
        return proof.of(caller.id(), token(authentication), password) == ProofOfSelf.Verdict.PROVEN;
    }

    private static String token(Authentication authentication) {
        return String.valueOf(Objects.requireNonNull(authentication.getCredentials()));
    }

    private boolean isDemo(Caller caller) {
        return profile.of(caller.id()).map(AccountDetail::demo).orElse(false);
    }

    private static ModelAndView back(Flash said) {
        return SeeOther.to(said.at(SignOnUrls.OWN));
    }
}
