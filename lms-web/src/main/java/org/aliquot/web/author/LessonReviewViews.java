package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.catalog.LessonText;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.editor.ReviewStandings;
import org.aliquot.web.review.ReviewFrame;
import org.aliquot.web.review.ReviewTalk;
import org.aliquot.web.review.ReviewTalks;
import org.aliquot.web.review.WorkHistory;
import org.aliquot.web.words.ItemStatus;
import org.springframework.stereotype.Component;

/** Puts together what the page shows on which a lesson is reviewed. */
@Component
class LessonReviewViews {

    /** A text that the reader knows, in words. */
    private record Known(String since, LessonText text) {}

    private final LessonDesk desk;
    private final LessonReviews reviews;
    private final LessonSides sides;
    private final ReviewStandings standings;
    private final ReviewTalks talks;
    private final WorkHistory deeds;

    LessonReviewViews(
            LessonDesk desk,
            LessonReviews reviews,
            LessonSides sides,
            ReviewStandings standings,
            ReviewTalks talks,
            WorkHistory deeds) {
        this.desk = desk;
        this.reviews = reviews;
        this.sides = sides;
        this.standings = standings;
        this.talks = talks;
        this.deeds = deeds;
    }

    LessonReviewPage page(LessonDraft draft, Visit visit, ReviewFrame.Said said) {
        Optional<Known> known = known(draft, visit);
        List<ReviewTalk.Part> parts =
                LessonParts.of(draft.text(), known.map(Known::text).orElse(null));
        return new LessonReviewPage(
                draft.path(),
                draft.courseTitle(),
                draft.text().title(),
                shown(parts),
                new ReviewFrame(
                        "lesson",
                        AuthorUrls.reviewOf(draft.path()),
                        standings.of(
                                draft,
                                reviews.find(draft),
                                ItemStatus.of(draft.status()),
                                draft.published(),
                                visit.caller(),
                                visit.dates()),
                        known.map(Known::since).orElse(null),
                        talks.of(parts, reviews.comments(draft), LessonDiffs::title, visit.dates()),
                        deeds.ofLesson(draft.path().name(), visit.dates()),
                        said));
    }

    private Map<String, LessonSide> shown(List<ReviewTalk.Part> parts) {
        return parts.stream()
                .filter(part -> LessonParts.isText(part.field()) && !part.text().isEmpty())
                .collect(Collectors.toMap(ReviewTalk.Part::field, part -> sides.side(part.text())));
    }

    /** What the reader decided about the last time; else what learners get. */
    private Optional<Known> known(LessonDraft draft, Visit visit) {
        if (draft.isPublished()) {
            return Optional.empty();
        }
        Dates dates = visit.dates();
        return reviews.read(draft, visit.caller().id())
                .map(read -> new Known("your review on " + dates.dateTime(read.decidedAt()), read.content()))
                .or(() -> desk.history(draft.path()).stream()
                        .findFirst()
                        .map(line -> new Known("version " + line.number(), line.text())));
    }
}
