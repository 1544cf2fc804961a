package org.aliquot.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.connections.FrameOrigin;
import org.aliquot.lti.OwnAddresses;
import org.aliquot.lti.RegistrationAddresses;
import org.aliquot.lti.RegistrationResult;
import org.aliquot.lti.Registrations;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.guard.SecurityHeaders;
import org.aliquot.web.lti.OwnSite;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /lti/registrations/{secret}}: a system shows it to its administrator, in a frame, and is registered by a button. Whoever has
 * the address may: an administrator of ours made it for an hour.
 */
@Controller
@Audience(Audience.Who.ANYONE)
class RegistrationController {

    private static final String TITLE = "Connect to Aliquot";

    private final RegistrationAddresses addresses;
    private final Registrations registrations;
    private final OwnSite site;

    RegistrationController(RegistrationAddresses addresses, Registrations registrations, OwnSite site) {
        this.addresses = addresses;
        this.registrations = registrations;
        this.site = site;
    }

    @GetMapping(LtiUrls.REGISTRATION)
    ModelAndView ask(
            @PathVariable String secret,
            @RequestParam(name = "openid_configuration", defaultValue = "") String configuration,
            @RequestParam(name = "registration_token", defaultValue = "") String token,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        String shownIn = shownIn(request);
        letFrame(configuration, shownIn, response);
        if (!addresses.isOpen(secret)) {
            return show(HttpStatus.GONE, RegistrationWords.failed(RegistrationResult.Why.OVER, ""), visit);
        }
        if (FrameOrigin.of(configuration).isEmpty()) {
            return show(
                    HttpStatus.BAD_REQUEST,
                    RegistrationWords.failed(RegistrationResult.Why.NO_CONFIGURATION, ""),
                    visit);
        }
        return show(
                HttpStatus.OK,
                RegistrationWords.ask(
                        FrameOrigin.of(configuration).orElseThrow(),
                        LtiUrls.registration(secret, configuration, token, shownIn == null ? "" : shownIn)),
                visit);
    }

    @PostMapping(LtiUrls.REGISTRATION)
    ModelAndView register(
            @PathVariable String secret,
            @RequestParam(name = "openid_configuration", defaultValue = "") String configuration,
            @RequestParam(name = "registration_token", defaultValue = "") String token,
            @RequestParam(name = "shown_in", defaultValue = "") String shownIn,
            Visit visit,
            HttpServletResponse response) {
        letFrame(configuration, shownIn, response);
        OwnAddresses own =
                new OwnAddresses(site.to(""), site.to(LtiUrls.LOGIN), site.to(LtiUrls.LAUNCH), site.to(LtiUrls.KEYS));
        return switch (registrations.register(new Registrations.Wish(secret, configuration, token, shownIn), own)) {
            case RegistrationResult.Registered registered ->
                show(HttpStatus.OK, RegistrationWords.done(registered.issuer()), visit);
            case RegistrationResult.Failed(var why, var words) ->
                show(status(why), RegistrationWords.failed(why, words), visit);
        };
    }

    private static HttpStatus status(RegistrationResult.Why why) {
        return switch (why) {
            case OVER -> HttpStatus.GONE;
            case UNDER_WAY, CONNECTED_ALREADY -> HttpStatus.CONFLICT;
            case NO_CONFIGURATION -> HttpStatus.BAD_REQUEST;
            case BAD_CONFIGURATION, NOT_TAKEN -> HttpStatus.BAD_GATEWAY;
        };
    }

    /** Where the page stands that shows ours; browsers tell its origin alone. */
    private static @Nullable String shownIn(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null ? null : FrameOrigin.of(referer).orElse(null);
    }

    private static void letFrame(String configuration, @Nullable String shownIn, HttpServletResponse response) {
        List<String> origins = Stream.of(
                        FrameOrigin.of(configuration),
                        Optional.ofNullable(shownIn).flatMap(FrameOrigin::of))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        SecurityHeaders.letFrame(response, origins);
    }

    private static ModelAndView show(HttpStatus status, RegistrationPage page, Visit visit) {
        return visit.page(TITLE, null).show(status, "connection/registration", page);
    }
}
