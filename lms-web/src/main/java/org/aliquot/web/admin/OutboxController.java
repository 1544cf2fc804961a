package org.aliquot.web.admin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.mail.Outbox;
import org.aliquot.mail.OutboxEntry;
import org.aliquot.people.LetterKind;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/outbox}: messages to people, and their texts where no mail server is there to send them. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class OutboxController {

    private static final int PAGE = 50;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping(AdminUrls.OUTBOX)
    ModelAndView list(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String q,
            Visit visit) {
        boolean back = only.equals(AdminUrls.RETURNED);
        Outbox.Asked asked = new Outbox.Asked(back, Search.orNull(Search.typed(q)));
        List<OutboxEntry> found = outbox.page(before, asked, PAGE + 1);
        List<OutboxEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        OutboxPage view = new OutboxPage(
                outbox.isEmptied(),
                back,
                Search.typed(q),
                shown.stream().map(entry -> line(entry, visit.dates())).toList(),
                paging(before, asked, found));
        return visit.at(Place.OUTBOX, "Outbox").show("admin/outbox", view);
    }

    /** The links in some are secrets, so that reading is in the audit log. */
    @GetMapping(AdminUrls.MESSAGE)
    ModelAndView text(@PathVariable UUID id, Visit visit) {
        Outbox.Text text = outbox.text(id, visit.caller().id()).orElseThrow(PageNotFound::new);
        boolean secret = text.ends()
                || Word.find(LetterKind.class, text.kind())
                        .filter(LetterKind::isSecret)
                        .isPresent();
        return visit.at(Place.OUTBOX, "Message").show("admin/message", new OutboxPage.Text(text.text(), secret));
    }

    @PostMapping(AdminUrls.DELIVERY)
    ModelAndView again(@PathVariable UUID id) {
        return SeeOther.to((outbox.sendAgain(id) ? AdminFlash.MAIL_AGAIN : AdminFlash.MAIL_OVER).at(AdminUrls.OUTBOX));
    }

    private OutboxPage.Line line(OutboxEntry entry, Dates dates) {
        boolean waits = entry.status() == OutboxEntry.Status.WAITING;
        return new OutboxPage.Line(
                dates.dateTime(entry.createdAt()),
                entry.address(),
                entry.subject(),
                state(entry, dates),
                entry.lastError(),
                waits && !outbox.isEmptied() ? AdminUrls.outbox(entry.id()) : null,
                entry.status() == OutboxEntry.Status.FAILED ? AdminUrls.delivery(entry.id()) : null);
    }

    private static String sent(OutboxEntry entry, Dates dates) {
        Instant at = entry.sentAt();
        return at == null ? "Sent" : "Sent " + dates.dateTime(at);
    }

    private static String waiting(OutboxEntry entry, Dates dates) {
        Instant next = entry.nextTry();
        return entry.tries() == 0 || next == null
                ? "Waiting"
                : "Tried " + Wording.count(entry.tries(), "time") + ", next try at " + dates.time(next);
    }

    private static String state(OutboxEntry entry, Dates dates) {
        return switch (entry.status()) {
            case WAITING -> waiting(entry, dates);
            case SENT -> sent(entry, dates);
            case FAILED -> "Given up after " + Wording.count(entry.tries(), "try", "tries");
            case EXPIRED -> "Not sent: its link has ended";
            case RETURNED -> "Came back";
        };
    }

    private Paging paging(@Nullable UUID before, Outbox.Asked asked, List<OutboxEntry> found) {
        boolean more = found.size() > PAGE;
        int shown = Math.min(PAGE, found.size());
        return new Paging(
                String.format(Locale.US, "%d of %,d messages", shown, outbox.count(asked))
                        + (more ? ", older ones follow" : ""),
                before == null ? null : AdminUrls.outbox(asked.onlyBack(), asked.address(), null),
                more
                        ? AdminUrls.outbox(
                                asked.onlyBack(),
                                asked.address(),
                                found.get(PAGE - 1).id())
                        : null);
    }
}
