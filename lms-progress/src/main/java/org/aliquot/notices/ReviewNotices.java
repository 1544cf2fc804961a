package org.aliquot.notices;

import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.ReviewNews;
import org.aliquot.catalog.LessonReviewNews;
import org.aliquot.draft.ReviewStep;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells authors and reviewers of questions and lessons whose turn it is. A single comment is told in the product alone. */
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
        tell(event.id(), event.kind(), "question", event.begin(), site.review(event.slug()), event.to());
    }

    @ApplicationModuleListener
    void of(LessonReviewNews event) {
        tell(event.id(), event.kind(), "lesson", event.title(), site.review(event.path()), event.to());
    }

    private void tell(UUID id, ReviewStep step, String what, String begin, String path, Set<UUID> to) {
        var news = to.stream()
                .map(account -> new News(account, id.toString(), headline(step, what), "“" + begin + "”", path, null))
                .toList();
        if (step == ReviewStep.COMMENTED) {
            publisher.tellHere(NoticeKind.REVIEW, news);
        } else {
            publisher.tell(NoticeKind.REVIEW, news);
        }
    }

    private static String headline(ReviewStep step, String what) {
        return switch (step) {
            case ASKED -> "A %s waits for your review".formatted(what);
            case ASKED_AGAIN -> "A %s you reviewed was changed".formatted(what);
            case COMMENTED -> "A %s was commented on".formatted(what);
            case CHANGES_WANTED -> "A reviewer asks for changes";
            case APPROVED -> "A %s was approved".formatted(what);
        };
    }
}
