package org.aliquot.web.notices;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.access.BySecret;
import org.aliquot.notices.NewsByMail;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends letters about news without a sign-in. Opening the link changes nothing, because programs open links, too. */
@Controller
@Audience(Audience.Who.ANYONE)
class EndOfLettersController {

    private final NewsByMail letters;

    EndOfLettersController(NewsByMail letters) {
        this.letters = letters;
    }

    @GetMapping(AccountUrls.END_OF_LETTERS)
    ModelAndView ask(@PathVariable String secret, Visit visit) {
        if (!letters.isKnown(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndOfLettersPage(AccountUrls.endOfLetters(secret), false));
    }

    /** The form of the page, and the button that mailboxes show beside a mail. */
    @BySecret
    @PostMapping(AccountUrls.END_OF_LETTERS)
    ModelAndView end(@PathVariable String secret, Visit visit) {
        if (!letters.end(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndOfLettersPage(AccountUrls.endOfLetters(secret), true));
    }

    private static ModelAndView show(Visit visit, EndOfLettersPage view) {
        return visit.page(t("News by email"), null).show(HttpStatus.OK, "notices/end", view);
    }
}
