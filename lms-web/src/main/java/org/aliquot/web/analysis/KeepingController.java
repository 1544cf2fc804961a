package org.aliquot.web.analysis;

import org.aliquot.access.Audience;
import org.aliquot.authoring.Looks;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.flash.AnalysisFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a question stand whose figures asked for a look, and asks again. */
@Controller
@Audience(Audience.Who.STAFF)
class KeepingController {

    private final Looks looks;

    KeepingController(Looks looks) {
        this.looks = looks;
    }

    @PostMapping(AnalysisUrls.KEEPING)
    ModelAndView keep(@PathVariable String slug, @RequestParam(required = false) @Nullable String note, Visit visit) {
        String why = Search.typed(note);
        if (!Reasons.isOne(why)) {
            return SeeOther.to(AnalysisFlash.NO_NOTE.at(QuestionUrls.answers(slug)));
        }
        boolean kept = looks.keep(slug, why, visit.caller().id());
        return SeeOther.to(
                (kept ? AnalysisFlash.KEPT_AS_IS : AnalysisFlash.NO_LOOK_WANTED).at(QuestionUrls.answers(slug)));
    }

    @PostMapping(AnalysisUrls.LOOKING_AGAIN)
    ModelAndView lookAgain(@PathVariable String slug, Visit visit) {
        looks.lookAgain(slug, visit.caller().id());
        return SeeOther.to(QuestionUrls.answers(slug));
    }
}
