package org.aliquot.notices;

import java.util.List;
import org.aliquot.authoring.ReviewNews;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells authors and reviewers of questions whose turn it is. A single comment is told in the product alone. */
@Component
class ReviewNotices {

    private final NoticePublisher publisher;
    private final SiteMap site;

    ReviewNotices(NoticePublisher publisher, SiteMap site) {
        this.publisher = publisher;
        this.site = site;
    }

    @ApplicationModuleListener
    void of(ReviewNews event) {
        List<News> news = event.to().stream()
                .map(account -> new News(
                        account,
                        event.id().toString(),
                        headline(event.kind()),
                        "“" + event.begin() + "”",
                        site.review(event.slug()),
                        null))
                .toList();
        if (event.kind() == ReviewNews.Kind.COMMENTED) {
            publisher.tellHere(NoticeKind.REVIEW, news);
        } else {
            publisher.tell(NoticeKind.REVIEW, news);
        }
    }

    private static String headline(ReviewNews.Kind kind) {
        return switch (kind) {
            case ASKED -> "A question waits for your review";
            case ASKED_AGAIN -> "A question you reviewed was changed";
            case COMMENTED -> "A question was commented on";
            case CHANGES_WANTED -> "A reviewer asks for changes";
            case APPROVED -> "A question was approved";
        };
    }
}
