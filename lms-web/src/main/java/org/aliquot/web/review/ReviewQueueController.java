package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.authoring.FourEyes;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.authoring.ReviewQueue;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
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

    private final ReviewDesk reviews;
    private final FourEyes eyes;
    private final Accounts accounts;
    private final TopicTitles topics;

    ReviewQueueController(ReviewDesk reviews, FourEyes eyes, Accounts accounts, TopicTitles topics) {
        this.reviews = reviews;
        this.eyes = eyes;
        this.accounts = accounts;
        this.topics = topics;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @GetMapping(ReviewUrls.REVIEWS)
    ModelAndView queue(Visit visit) {
        ReviewQueue queue = reviews.queue(visit.caller().id());
        List<@Nullable AccountId> ids = new ArrayList<>();
        Stream.concat(queue.toReview().stream(), queue.own().stream()).forEach(line -> {
            ids.add(line.askedBy());
            ids.add(line.reviewer());
        });
        People names = People.of(ids, accounts);
        return visit.at(Place.REVIEWS, "Reviews")
                .show(
                        "review/reviews",
                        new ReviewQueuePage(
                                lines(queue.toReview(), names, visit.dates()),
                                visit.caller().isStaff() ? lines(queue.own(), names, visit.dates()) : List.of(),
                                eyes.areAskedFor()));
    }

    private List<ReviewQueuePage.Line> lines(List<ReviewQueue.Line> lines, People names, Dates dates) {
        return lines.stream()
                .map(line -> new ReviewQueuePage.Line(
                        line.slug(),
                        line.begin().isBlank() ? "Nothing written yet" : line.begin(),
                        topics.of(line.topic()),
                        ReviewBadge.of(line.state()),
                        "%s asked %s, %s"
                                .formatted(
                                        names.name(line.askedBy()),
                                        line.reviewer() == null ? "any colleague" : names.name(line.reviewer()),
                                        dates.dateTime(line.askedAt())),
                        line.openComments(),
                        ReviewUrls.review(line.slug())))
                .toList();
    }
}
