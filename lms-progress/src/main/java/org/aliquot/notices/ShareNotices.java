package org.aliquot.notices;

import java.util.List;
import org.aliquot.sharing.ResultShared;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an instructor that a learner shows them a result; whose it is, says its page. */
@Component
class ShareNotices {

    private final NoticePublisher publisher;
    private final SiteMap site;

    ShareNotices(NoticePublisher publisher, SiteMap site) {
        this.publisher = publisher;
        this.site = site;
    }

    @ApplicationModuleListener
    void of(ResultShared event) {
        News news = new News(
                event.instructor(),
                event.share() + " " + event.sharedAt(),
                event.exam(),
                null,
                site.sharedResult(event.share()),
                event.endsAt());
        publisher.tell(NoticeKind.SHARED, List.of(news));
    }
}
