package org.aliquot.web.message;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.messages.Messages;
import org.aliquot.messages.StaffMessage;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /messages/{id}}: for those it went to and for who sent it. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ReadMessageController {

    private final Messages messages;

    ReadMessageController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping(MessageUrls.MESSAGE)
    ModelAndView read(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        StaffMessage message = messages.open(caller.id(), id).orElseThrow(PageNotFound::new);
        String from = message.senderName() + (message.cohort() == null ? "" : ", " + message.cohort());
        return visit.page(message.subject(), null)
                .show(
                        "message/read",
                        new ReadPage(
                                message.subject(),
                                from,
                                visit.dates().dateTime(message.sentAt()),
                                message.words(),
                                message.sender().equals(caller.id().value())));
    }
}
