package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.lesson.FactKind;
import org.aliquot.pathway.FactDesk;
import org.aliquot.pathway.FactStanding;
import org.aliquot.pathway.Facts;
import org.aliquot.pathway.RouteBook;
import org.aliquot.route.Background;
import org.aliquot.route.Credential;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /pathway/routes}: routes beside what somebody says of themselves. Everything is in the address and nothing is kept. It
 * tells what appears to be met and what is missing; whether papers suffice is the board's to say.
 */
@Bilingual
@Controller
@Audience(Audience.Who.ANYONE)
class FitController {

    private static final String ABOUT = phrase(
            "Compare your schooling, training and work with the routes to laboratory credentials of ASCP and AMT,"
                    + " without an account.");

    private final RouteBook book;
    private final FactDesk desk;
    private final Facts facts;
    private final RouteFit fit;

    FitController(RouteBook book, FactDesk desk, Facts facts, RouteFit fit) {
        this.book = book;
        this.desk = desk;
        this.facts = facts;
        this.fit = fit;
    }

    @GetMapping(SiteUrls.ROUTES)
    ModelAndView routes(@ModelAttribute FitForm form, Visit visit) {
        List<Credential> credentials = book.credentials();
        List<FactStanding> standing = desk.all();
        Typed reading = new Typed();
        Background said = form.read(reading);
        boolean answers = reading.isSound()
                && !(form.isEmpty() && Search.typed(form.state()).isEmpty());
        FitPage page = new FitPage(
                FitChoices.of(form, credentials, states(standing)),
                form.typed(),
                reading.errors(),
                answers ? fit.answer(said, form, credentials, standing, facts.today()) : null);
        return visit.page(t("Which route fits me"), null).about(t(ABOUT)).show("pathway/routes", page);
    }

    private static List<String> states(List<FactStanding> standing) {
        return standing.stream()
                .filter(fact -> fact.named().kind() == FactKind.LICENSE)
                .map(fact -> fact.named().fact().about())
                .filter(about -> !about.equals(RouteFit.COUNTRY))
                .distinct()
                .sorted()
                .toList();
    }
}
