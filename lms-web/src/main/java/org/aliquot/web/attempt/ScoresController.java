package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How scores are worked out, in words that a learner can check their own result against. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ScoresController {

    @GetMapping(ExamUrls.SCORES)
    ModelAndView scores(Visit visit) {
        return visit.page(t("How scores are worked out"), Destination.PRACTICE)
                .show("attempt/scores", new ScoresPage(5, 10));
    }
}
