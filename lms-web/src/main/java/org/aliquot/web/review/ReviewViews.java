package org.aliquot.web.review;

import java.util.List;
import java.util.Optional;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.bank.ItemBank;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.EditorViews;
import org.aliquot.web.editor.FieldTitles;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.ReviewStandings;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the review page shows. */
@Component
class ReviewViews {

    /** A text that the reader knows, in words. */
    private record Known(String since, ItemContent content) {}

    private final Prose prose = new Prose();
    private final ReviewStandings standings;
    private final EditorViews editor;
    private final ReviewTalks talks;
    private final ReviewDesk reviews;
    private final ItemComments comments;
    private final WorkHistory deeds;
    private final TopicTitles topics;
    private final ItemDesk desk;
    private final ItemBank bank;

    ReviewViews(
            ReviewStandings standings,
            EditorViews editor,
            ReviewTalks talks,
            ReviewDesk reviews,
            ItemComments comments,
            WorkHistory deeds,
            TopicTitles topics,
            ItemDesk desk,
            ItemBank bank) {
        this.standings = standings;
        this.editor = editor;
        this.talks = talks;
        this.reviews = reviews;
        this.comments = comments;
        this.deeds = deeds;
        this.topics = topics;
        this.desk = desk;
        this.bank = bank;
    }

    ReviewPage page(Question question, Visit visit, ReviewFrame.Said said) {
        String slug = question.row().slug();
        Optional<Known> known = known(question, visit);
        return new ReviewPage(
                slug,
                question.row().begin(),
                editor.side(question, question.form()),
                new ReviewFrame(
                        "question",
                        ReviewUrls.of(slug),
                        standings.of(question, visit.caller(), visit.dates()),
                        known.map(Known::since).orElse(null),
                        talk(question, known.map(Known::content).orElse(null), visit.dates()),
                        deeds.ofQuestion(slug, visit.dates()),
                        said));
    }

    private ReviewTalk talk(Question question, @Nullable ItemContent known, Dates dates) {
        ItemContent content = question.draft().content();
        return talks.of(
                QuestionParts.of(content, known).stream()
                        .map(part -> part.field().equals("topic")
                                ? part.saying(topics.of(content.placement().topic()))
                                : part)
                        .map(part -> new ReviewTalk.Part(
                                part.field(),
                                part.anchor(),
                                part.title(),
                                part.text(),
                                part.isProse() ? prose.html(part.text()) : null,
                                part.changes(),
                                List.of()))
                        .toList(),
                comments.of(question.row().id()),
                field -> FieldTitles.of(field, content),
                dates);
    }

    /** What the reader decided about the last time; else what learners get. */
    private Optional<Known> known(Question question, Visit visit) {
        if (question.draft().isPublished()) {
            return Optional.empty();
        }
        Dates dates = visit.dates();
        return reviews.read(question.row().id(), visit.caller().id())
                .map(read -> new Known("your review on " + dates.dateTime(read.decidedAt()), read.content()))
                .or(() -> desk.history(question.row().id()).stream()
                        .findFirst()
                        .map(line -> new Known(
                                "version " + line.number(),
                                bank.version(line.id()).content())));
    }
}
