package org.aliquot.web.review;

import org.aliquot.access.Audience;
import org.aliquot.api.AttemptPictures;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}}: a question to be read; nothing on this page changes it. The pictures of its fields come one by one. */
@Controller
@Audience(Audience.Who.STAFF)
class QuestionController {

    private final Questions questions;
    private final QuestionPages pages;

    QuestionController(Questions questions, QuestionPages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping(QuestionUrls.ITEM)
    ModelAndView read(@PathVariable String slug, Visit visit) {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        QuestionPage page = pages.page(question, visit);
        return visit.at(Place.BANK, page.what() + " " + slug).show("review/question", page);
    }

    @GetMapping(QuestionUrls.PICTURE)
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable int number, @PathVariable int place) {
        return questions
                .find(slug)
                .flatMap(question -> pages.picture(question, number, place))
                .map(AttemptPictures::kept)
                .orElseThrow(PageNotFound.missing());
    }
}
