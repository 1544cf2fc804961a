package org.aliquot.notices;

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
        messages.find(event.message())
                .ifPresent(message -> publisher.tellHere(
                        NoticeKind.MESSAGE,
                        messages.people(message.id()).stream()
                                .map(person -> news(person, message))
                                .toList()));
    }

    private News news(AccountId person, StaffMessage message) {
        String from = "From " + message.senderName() + (message.cohort() == null ? "." : ", " + message.cohort() + ".");
        return new News(
                person.value(), message.id().toString(), message.subject(), from, site.message(message.id()), null);
    }
}
