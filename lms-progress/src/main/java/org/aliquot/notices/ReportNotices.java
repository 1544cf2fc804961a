package org.aliquot.notices;

import java.util.List;
import org.aliquot.errata.ReportDecided;
import org.aliquot.errata.ReportState;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever reported a question what became of it. */
@Component
class ReportNotices {

    private final NoticePublisher publisher;
    private final SiteMap site;

    ReportNotices(NoticePublisher publisher, SiteMap site) {
        this.publisher = publisher;
        this.site = site;
    }

    @ApplicationModuleListener
    void of(ReportDecided event) {
        News news = new News(
                event.account(),
                event.report() + " " + event.version(),
                headline(event.state()),
                null,
                site.report(event.attempt(), event.position()),
                null);
        publisher.tell(NoticeKind.REPORT, List.of(news));
    }

    private static String headline(ReportState state) {
        return switch (state) {
            case NEW -> "Your report of a question was received";
            case ACCEPTED -> "You were right about a question: it will be corrected";
            case DECLINED -> "A question you reported stays as it is";
            case MENDED -> "A question you reported was corrected";
        };
    }
}
