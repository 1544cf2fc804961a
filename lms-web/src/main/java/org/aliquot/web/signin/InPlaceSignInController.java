package org.aliquot.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.SignIn;
import org.aliquot.people.SignInResult;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in without leaving the page: the exam room keeps everything and goes on. */
@RestController
@Audience(Audience.Who.ANYONE)
class InPlaceSignInController {

    record SignedIn(String account, String csrf) {}

    private final SignIn signIn;
    private final BrowserSession browser;

    InPlaceSignInController(SignIn signIn, BrowserSession browser) {
        this.signIn = signIn;
        this.browser = browser;
    }

    /** A fresh token for a page that has been open for long. */
    @BeforeSecondFactor
    @GetMapping(path = SiteUrls.CSRF, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> csrf(CsrfToken token) {
        return Map.of("token", token.getToken());
    }

    @PostMapping(path = AccountUrls.SIGN_IN, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(email, password, browser.origin(request))) {
            case SignInResult.Accepted accepted ->
                browser.begin(accepted, request, response)
                        ? ResponseEntity.ok(new SignedIn(accepted.caller().id().toString(), freshToken(request)))
                        : ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
            // another window can do that; this one keeps what it holds
            case SignInResult.SecondFactorWanted _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("code", "second-factor-wanted"));
            // so can this, by the sign-in page
            case SignInResult.Elsewhere _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("code", "sign-in-elsewhere"));
            case SignInResult.Refused() ->
                ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
            case SignInResult.Throttled(var wait) -> later(wait);
            case SignInResult.Busy(var wait) -> later(wait);
        };
    }

    /** Signing in has made a new one for this page. */
    private static String freshToken(HttpServletRequest request) {
        return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
    }

    private static ResponseEntity<?> later(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds())
                .build();
    }
}
