package org.aliquot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.Cookies;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a reader's choice of theme and text size where scripts are off; with them the element writes the cookie itself. */
@Controller
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
class LookController {

    private final Cookies cookies;

    LookController(Cookies cookies) {
        this.cookies = cookies;
    }

    @PostMapping(SiteUrls.LOOK)
    ModelAndView choose(
            @RequestParam String theme,
            @RequestParam String text,
            @RequestHeader(name = "Referer", required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Look look = Look.parse(theme + "." + text, Look.DEFAULT);
        ResponseCookie cookie = cookies.make(Look.COOKIE, look.cookie(), Duration.ofDays(365), request)
                .httpOnly(false)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return SeeOther.to(CameFrom.of(from));
    }
}
