package org.aliquot.web.review;

import java.util.Optional;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ReviewedTexts;
import org.aliquot.bank.ItemBank;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.editor.EditorViews;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.ReviewStandings;
import org.springframework.stereotype.Component;

/** Puts together what the review page shows. */
@Component
class ReviewViews {

    /** A text that the reader knows, in words. */
    private record Known(String since, ItemContent content) {}

    private final ReviewStandings standings;
    private final EditorViews editor;
    private final ReviewTalks talks;
    private final ReviewedTexts reviewed;
    private final ItemHistory deeds;
    private final ItemDesk desk;
    private final ItemBank bank;

    ReviewViews(
            ReviewStandings standings,
            EditorViews editor,
            ReviewTalks talks,
            ReviewedTexts reviewed,
            ItemHistory deeds,
            ItemDesk desk,
            ItemBank bank) {
        this.standings = standings;
        this.editor = editor;
        this.talks = talks;
        this.reviewed = reviewed;
        this.deeds = deeds;
        this.desk = desk;
        this.bank = bank;
    }

    ReviewPage page(Question question, Visit visit, ReviewPage.Said said) {
        Optional<Known> known = known(question, visit);
        return new ReviewPage(
                question.row().slug(),
                question.row().begin(),
                standings.of(question, visit.caller(), visit.dates()),
                editor.side(question, question.form()),
                known.map(Known::since).orElse(null),
                talks.of(question, known.map(Known::content).orElse(null), visit.dates()),
                deeds.of(question.row().slug(), visit.dates()),
                said);
    }

    /** What the reader decided about the last time; else what learners get. */
    private Optional<Known> known(Question question, Visit visit) {
        if (question.draft().isPublished()) {
            return Optional.empty();
        }
        Dates dates = visit.dates();
        return reviewed.of(question.row().id(), visit.caller().id())
                .map(read -> new Known("your review on " + dates.dateTime(read.decidedAt()), read.content()))
                .or(() -> desk.history(question.row().id()).stream()
                        .findFirst()
                        .map(line -> new Known(
                                "version " + line.number(),
                                bank.version(line.id()).content())));
    }
}
