package org.aliquot.notices;

import java.util.List;
import org.aliquot.messages.MessageSent;
import org.aliquot.messages.Messages;
import org.aliquot.messages.StaffMessage;
import org.aliquot.people.AccountId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Shows learners in the product that staff wrote to them; the letter was sent with the message. */
@Component
class MessageNotices {

    private final NoticePublisher publisher;
    private final SiteMap site;
    private final Messages messages;

    MessageNotices(NoticePublisher publisher, SiteMap site, Messages messages) {
        this.publisher = publisher;
        this.site = site;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void of(MessageSent event) {
        messages.find(event.message()).ifPresent(this::tell);
    }

    /** In an exam room it may have been read before it is told here: then it is there to be found again, and no news. */
    private void tell(StaffMessage message) {
        publisher.tellHere(NoticeKind.MESSAGE, news(messages.people(message.id()), message));
        publisher.settle(NoticeKind.MESSAGE, news(messages.readers(message.id()), message));
    }

    private List<News> news(List<AccountId> people, StaffMessage message) {
        return people.stream().map(person -> news(person, message)).toList();
    }

    private News news(AccountId person, StaffMessage message) {
        String from = "From " + message.senderName() + (message.cohort() == null ? "." : ", " + message.cohort() + ".");
        return new News(
                person.value(), message.id().toString(), message.subject(), from, site.message(message.id()), null);
    }
}
