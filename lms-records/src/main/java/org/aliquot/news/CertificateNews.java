package org.aliquot.news;

import java.util.List;
import java.util.UUID;
import org.aliquot.notices.News;
import org.aliquot.notices.NoticeKind;
import org.aliquot.notices.NoticePublisher;
import org.aliquot.notices.SiteMap;
import org.aliquot.people.AccountId;
import org.aliquot.records.CertificateEnded;
import org.aliquot.records.CertificatesIssued;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What staff do about somebody's certificates. */
@Component
class CertificateNews {

    private final NoticePublisher publisher;
    private final SiteMap site;

    CertificateNews(NoticePublisher publisher, SiteMap site) {
        this.publisher = publisher;
        this.site = site;
    }

    @EventListener
    void of(CertificatesIssued event) {
        publisher.tell(
                NoticeKind.CERTIFICATE,
                event.all().stream()
                        .map(one -> news(
                                one.holder(), one.certificate() + " issued", one.course(), "It was issued to you."))
                        .toList());
    }

    /** What was not read of the one that ended holds no more. The news of a revoked one have no detail. */
    @EventListener
    void of(CertificateEnded event) {
        publisher.retract(NoticeKind.CERTIFICATE, event.certificate().toString(), event.holder());
        UUID successor = event.successor();
        News news = successor == null
                ? news(event.holder(), event.certificate() + " revoked", event.course(), null)
                : news(
                        event.holder(),
                        successor + " issued",
                        event.course(),
                        "It was replaced. Use the new one from now on.");
        publisher.tell(NoticeKind.CERTIFICATE, List.of(news));
    }

    private News news(AccountId holder, String key, String course, @Nullable String detail) {
        return new News(holder.value(), key, course, detail, site.certificates(), null);
    }
}
