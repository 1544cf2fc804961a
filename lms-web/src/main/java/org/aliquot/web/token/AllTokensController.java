package org.aliquot.web.token;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.ProgramTokens;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.TokenUrls;
import org.aliquot.web.flash.AdminFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/tokens}: which programs have a way in, through whom, and until when. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class AllTokensController {

    private final ProgramTokens tokens;

    AllTokensController(ProgramTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(TokenUrls.ALL)
    ModelAndView list(Visit visit) {
        List<TokenLine> lines = tokens.all().stream()
                .map(token -> TokenLine.ofAnybody(token, visit.dates()))
                .toList();
        AllTokensPage view = new AllTokensPage(lines, lines.size() == ProgramTokens.LISTED);
        return visit.at(Place.SCHOOL, "API tokens").show("token/all", view);
    }

    @PostMapping(TokenUrls.ENDING)
    ModelAndView end(@PathVariable UUID id, Visit visit) {
        if (!tokens.end(id, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(AdminFlash.TOKEN_ENDED.at(TokenUrls.ALL));
    }
}
