package org.aliquot.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aliquot.access.Audience;
import org.aliquot.lti.LaunchResult;
import org.aliquot.lti.Launches;
import org.aliquot.lti.LoginAsking;
import org.aliquot.lti.LoginResult;
import org.aliquot.lti.LtiLogins;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LtiUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /lti/login} and {@code /lti/launch}: a system says that somebody comes, is asked who, and answers. */
@Controller
@Audience(Audience.Who.ANYONE)
class LaunchController {

    private final LtiLogins logins;
    private final Launches launches;
    private final FramePages frames;
    private final OwnSite site;

    LaunchController(LtiLogins logins, Launches launches, FramePages frames, OwnSite site) {
        this.logins = logins;
        this.launches = launches;
        this.frames = frames;
        this.site = site;
    }

    @RequestMapping(
            path = LtiUrls.LOGIN,
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable
    ModelAndView login(
            @RequestParam(defaultValue = "") String iss,
            @RequestParam(name = "login_hint", defaultValue = "") String loginHint,
            @RequestParam(name = "target_link_uri", defaultValue = "") String target,
            @RequestParam(name = "lti_message_hint", required = false) @Nullable String messageHint,
            @RequestParam(name = "client_id", required = false) @Nullable String clientId,
            @RequestParam(name = "lti_deployment_id", required = false) @Nullable String deployment,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        LoginAsking asking = new LoginAsking(iss, loginHint, target, messageHint, clientId, deployment);
        LtiLogins.Came came = new LtiLogins.Came(FrameCookie.of(request), request.getRemoteAddr());
        return switch (logins.begin(asking, came, site.address(), site.to(LtiUrls.LAUNCH))) {
            case LoginResult.Asking(var address, var browser) -> {
                FrameCookie.keep(browser, response);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, address);
                yield null;
            }
            case LoginResult.Refused(var fault, var platform) -> frames.fault(fault, platform, null, visit, response);
        };
    }

    @PostMapping(LtiUrls.LAUNCH)
    ModelAndView launch(
            @RequestParam(name = "id_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String state,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Launches.Sent sent = new Launches.Sent(token, state, FrameCookie.of(request), site.address());
        return switch (launches.launch(sent)) {
            case LaunchResult.Begun(var begun) -> SeeOther.to(LtiUrls.visit(begun));
            case LaunchResult.Choosing(var picking) -> SeeOther.to(LtiUrls.picking(picking));
            case LaunchResult.Refused(var fault, var platform, var again) ->
                frames.fault(fault, platform, again == null ? null : LtiUrls.login(again), visit, response);
        };
    }
}
