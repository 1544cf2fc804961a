package org.aliquot.web.editor;

import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.flash.QuestionFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a question from learners and gives it back; drops what is unpublished. Done twice is done. */
@Controller
@Audience(Audience.Who.ITEM_AUTHORS)
class ItemLifeController {

    private final Questions questions;
    private final ItemDesk desk;

    ItemLifeController(Questions questions, ItemDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @Audience(Audience.Who.ITEM_RETIRERS)
    @PostMapping(QuestionUrls.RETIREMENT)
    ModelAndView retire(@PathVariable String slug, Visit visit) {
        desk.retire(find(slug).row().id(), visit.caller().id());
        return SeeOther.to(QuestionFlash.RETIRED.at(QuestionUrls.item(slug)));
    }

    @PostMapping(QuestionUrls.RESTORATION)
    ModelAndView restore(@PathVariable String slug, Visit visit) {
        desk.restore(find(slug).row().id(), visit.caller().id());
        return SeeOther.to(QuestionFlash.RESTORED.at(QuestionUrls.item(slug)));
    }

    /** A question that was never published goes with its draft. */
    @PostMapping(QuestionUrls.DISCARDING)
    ModelAndView discard(@PathVariable String slug, Visit visit) {
        Question question = find(slug);
        desk.discard(question.row().id(), visit.caller().id());
        return SeeOther.to(
                question.row().version() == null
                        ? QuestionFlash.GONE.at(BankUrls.BANK)
                        : QuestionFlash.DISCARDED.at(QuestionUrls.item(slug)));
    }

    private Question find(String slug) {
        return questions.find(slug).orElseThrow(PageNotFound::new);
    }
}
