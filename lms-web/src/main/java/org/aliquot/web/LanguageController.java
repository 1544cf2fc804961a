package org.aliquot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.Cookies;
import org.aliquot.people.Caller;
import org.aliquot.people.Profile;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps in which language a reader wants pages: in their account, and in this browser for when they are signed out. */
@Controller
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
class LanguageController {

    private final Cookies cookies;
    private final Profile profile;

    LanguageController(Cookies cookies, Profile profile) {
        this.cookies = cookies;
        this.profile = profile;
    }

    @PostMapping(SiteUrls.LANGUAGE)
    ModelAndView choose(
            @RequestParam String language,
            @RequestHeader(name = "Referer", required = false) @Nullable String from,
            @AuthenticationPrincipal @Nullable Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Language> chosen = Language.of(language);
        chosen.ifPresent(wanted -> {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookies.make(Visit.LANGUAGE_COOKIE, wanted.tag(), Duration.ofDays(365), request)
                            .build()
                            .toString());
            if (caller != null) {
                profile.read(caller.id(), wanted);
            }
        });
        return SeeOther.to(CameFrom.of(from));
    }
}
