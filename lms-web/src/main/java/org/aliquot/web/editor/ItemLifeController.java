package org.aliquot.web.editor;

import org.aliquot.authoring.ItemDesk;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.flash.QuestionFlash;
import org.aliquot.web.staff.StaffUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a question from learners and gives it back; drops what is unpublished. Done twice is done. */
@Controller
class ItemLifeController {

    private final Questions questions;
    private final ItemDesk desk;

    ItemLifeController(Questions questions, ItemDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @PostMapping("/teach/items/{slug}/retirement")
    ModelAndView retire(@PathVariable String slug, Visit visit) {
        desk.retire(find(slug).row().id(), visit.caller().id().value());
        return SeeOther.to(QuestionFlash.RETIRED.at(StaffUrls.item(slug)));
    }

    @PostMapping("/teach/items/{slug}/restoration")
    ModelAndView restore(@PathVariable String slug, Visit visit) {
        desk.restore(find(slug).row().id(), visit.caller().id().value());
        return SeeOther.to(QuestionFlash.RESTORED.at(StaffUrls.item(slug)));
    }

    /** A question that was never published goes with its draft. */
    @PostMapping("/teach/items/{slug}/discarding")
    ModelAndView discard(@PathVariable String slug, Visit visit) {
        Question question = find(slug);
        desk.discard(question.row().id(), visit.caller().id().value());
        return SeeOther.to(
                question.row().version() == null ? StaffUrls.bank() : QuestionFlash.DISCARDED.at(StaffUrls.item(slug)));
    }

    private Question find(String slug) {
        return questions.find(slug).orElseThrow(PageNotFound::new);
    }
}
