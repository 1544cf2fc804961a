package org.aliquot.web.review;

import org.aliquot.authoring.ReviewDesk;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.Questions;
import org.springframework.stereotype.Component;

/** The question that an address of a review names, for who may read it: staff any, a reviewer what is theirs to review. */
@Component
class ReviewedQuestions {

    private final Questions questions;
    private final ReviewDesk reviews;

    ReviewedQuestions(Questions questions, ReviewDesk reviews) {
        this.questions = questions;
        this.reviews = reviews;
    }

    Question find(String slug, Visit visit) {
        return questions
                .find(slug)
                .filter(question -> reviews.shows(question.row().id(), visit.caller()))
                .orElseThrow(PageNotFound::new);
    }
}
