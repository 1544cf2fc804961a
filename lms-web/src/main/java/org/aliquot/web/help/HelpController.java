package org.aliquot.web.help;

import static org.aliquot.web.language.Phrases.t;

import java.util.Arrays;
import org.aliquot.access.Audience;
import org.aliquot.prose.Prose;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Who;
import org.aliquot.web.address.HelpUrls;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** {@code /help}: the guide of whoever asks, and each by its name. */
@Controller
@Audience(Audience.Who.ANYONE)
class HelpController {

    private final Guides guides;

    HelpController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping(HelpUrls.HELP)
    ModelAndView help(Visit visit) {
        return SeeOther.to(HelpUrls.help(own(visit.who()).word()));
    }

    @GetMapping(HelpUrls.GUIDE)
    ModelAndView guide(@PathVariable String name, Visit visit) {
        Guide guide = Word.find(Guide.class, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Guides.Text text = guides.text(guide);
        String title = Phrases.language() == Language.ENGLISH ? text.title() : t(guide.title());
        HelpPage view = new HelpPage(
                title,
                new Prose().headings(text.markdown()),
                Guides.html(text, Guides.pictures(text, visit.assets()::url)),
                Arrays.stream(Guide.values())
                        .map(other -> new HelpPage.Other(other.title(), HelpUrls.help(other.word()), other == guide))
                        .toList());
        return visit.page(t("Help: {0}", title), null).show("help/page", view);
    }

    private static Guide own(@Nullable Who who) {
        if (who == null || who.work() == null) {
            return Guide.LEARNER;
        }
        return who.administers() ? Guide.ADMINISTRATOR : Guide.INSTRUCTOR;
    }
}
