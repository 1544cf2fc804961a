package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How cookies leave us. */
class CookiesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whereTheSiteIsHttpsTheyTravelOnlySoAndOnlyThisHostSetsThem() {
        ResponseCookie cookie = made(new Cookies("https://learn.example.org"));
        assertThat(cookie.getName()).isEqualTo("__Host-aliquot_session");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
    }

    @Test
    void elsewhereTheNameIsPlain() {
        ResponseCookie cookie = made(new Cookies(""));
        assertThat(cookie.getName()).isEqualTo("aliquot_session");
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void aCookieOfTheOldNameIsNotRead() {
        request.setCookies(new Cookie("aliquot_session", "planted"));
        assertThat(new Cookies("https://learn.example.org").value("aliquot_session", request))
                .isNull();
        assertThat(new Cookies("http://localhost:8080").value("aliquot_session", request))
                .isEqualTo("planted");
    }

    @Test
    void thePagesTokenTravelsLikewise() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PageTokens(new Cookies("https://learn.example.org")).renew(request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-aliquot_csrf=")
                .contains("Secure", "HttpOnly");
    }

    private ResponseCookie made(Cookies cookies) {
        return cookies.make("aliquot_session", "secret", Duration.ofDays(1), request)
                .build();
    }
}
