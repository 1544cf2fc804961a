package org.aliquot.web.search;

import static org.aliquot.web.language.Phrases.t;

import java.util.Arrays;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.search.Wish;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SearchUrls;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /search}: as a page, and as a list for the field in the frame. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
class SearchController {

    private static final int IN_THE_LIST = 5;
    private static final int ON_THE_PAGE = 10;
    private static final int OF_ONE_KIND = 100;

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping(SearchUrls.SEARCH)
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String in,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        Kind only = kind(in);
        Wish wish = new Wish(q, only == null ? ON_THE_PAGE : OF_ONE_KIND);
        return visit.page(t("Search"), null).show("search/page", pages.page(caller, wish, only));
    }

    @GetMapping(SearchUrls.HITS)
    ModelAndView hits(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Caller caller) {
        return new ModelAndView("search/_hits", Map.of("view", pages.page(caller, new Wish(q, IN_THE_LIST), null)));
    }

    private static @Nullable Kind kind(@Nullable String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
