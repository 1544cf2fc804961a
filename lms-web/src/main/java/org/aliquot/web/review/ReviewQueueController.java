package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.authoring.FourEyes;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.draft.ReviewQueue;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.words.People;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/reviews}: whose turn it is. */
@Controller
@Audience(Audience.Who.STAFF)
class ReviewQueueController {

    /** Those that name the reader first, then the longest waiting. */
    private static final Comparator<Waiting> URGENT = Comparator.comparing(
                    (Waiting one) -> one.line().reviewer() == null)
            .thenComparing(one -> one.line().askedAt());

    private static final Comparator<Waiting> LATEST =
            Comparator.comparing((Waiting one) -> one.line().askedAt()).reversed();

    private static final int MOST = 200;

    /** @param isLesson or else it is a question */
    private record Waiting(ReviewQueue.Line line, boolean isLesson) {}

    private final ReviewDesk reviews;
    private final LessonReviews lessons;
    private final FourEyes eyes;
    private final Accounts accounts;
    private final TopicTitles topics;

    ReviewQueueController(
            ReviewDesk reviews, LessonReviews lessons, FourEyes eyes, Accounts accounts, TopicTitles topics) {
        this.reviews = reviews;
        this.lessons = lessons;
        this.eyes = eyes;
        this.accounts = accounts;
        this.topics = topics;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @GetMapping(ReviewUrls.REVIEWS)
    ModelAndView queue(Visit visit) {
        ReviewQueue questions = reviews.queue(visit.caller().id());
        ReviewQueue ofLessons = lessons.queue(visit.caller().id());
        List<Waiting> toReview = all(questions.toReview(), ofLessons.toReview(), URGENT);
        List<Waiting> own = visit.caller().isStaff() ? all(questions.own(), ofLessons.own(), LATEST) : List.of();
        List<@Nullable AccountId> ids = new ArrayList<>();
        Stream.concat(toReview.stream(), own.stream()).forEach(one -> {
            ids.add(one.line().askedBy());
            ids.add(one.line().reviewer());
        });
        People names = People.of(ids, accounts);
        return visit.at(Place.REVIEWS, "Reviews")
                .show(
                        "review/reviews",
                        new ReviewQueuePage(
                                lines(toReview, names, visit.dates()),
                                lines(own, names, visit.dates()),
                                eyes.areAskedFor()));
    }

    private static List<Waiting> all(
            List<ReviewQueue.Line> questions, List<ReviewQueue.Line> lessons, Comparator<Waiting> order) {
        return Stream.concat(
                        questions.stream().map(line -> new Waiting(line, false)),
                        lessons.stream().map(line -> new Waiting(line, true)))
                .sorted(order)
                .limit(MOST)
                .toList();
    }

    private List<ReviewQueuePage.Line> lines(List<Waiting> waiting, People names, Dates dates) {
        return waiting.stream().map(one -> line(one, names, dates)).toList();
    }

    private ReviewQueuePage.Line line(Waiting waiting, People names, Dates dates) {
        ReviewQueue.Line line = waiting.line();
        return new ReviewQueuePage.Line(
                line.begin().isBlank() ? "Nothing written yet" : line.begin(),
                waiting.isLesson() ? List.of("Lesson", line.place()) : List.of(line.name(), topics.of(line.place())),
                ReviewBadge.of(line.state()),
                "%s asked %s, %s"
                        .formatted(
                                names.name(line.askedBy()),
                                line.reviewer() == null ? "any colleague" : names.name(line.reviewer()),
                                dates.dateTime(line.askedAt())),
                line.openComments(),
                waiting.isLesson() ? AuthorUrls.review(LessonPath.of(line.name())) : ReviewUrls.review(line.name()));
    }
}
