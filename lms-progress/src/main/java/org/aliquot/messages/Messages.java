package org.aliquot.messages;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.RoomNews;
import org.aliquot.outreach.Strikes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.throttle.HourlyCount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff write to learners of theirs: it stands in the product, goes out by mail, and is listed. The audit log keeps no words of it. */
@Service
public class Messages {

    /** Longest subject and text. */
    public static final int SUBJECT = 120;

    public static final int WORDS = 5_000;

    private static final int HOURLY = 30;
    private static final Duration LASTS = Duration.ofDays(7);

    private final MessageTable table;
    private final RoomTable rooms;
    private final RoomNews news;
    private final MessageMail mail;
    private final Teaching teaching;
    private final Strikes strikes;
    private final AttemptDesk attempts;
    private final HourlyCount hourly;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Messages(
            MessageTable table,
            RoomTable rooms,
            RoomNews news,
            MessageMail mail,
            Teaching teaching,
            Strikes strikes,
            AttemptDesk attempts,
            HourlyCount hourly,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rooms = rooms;
        this.news = news;
        this.mail = mail;
        this.teaching = teaching;
        this.strikes = strikes;
        this.attempts = attempts;
        this.hourly = hourly;
        this.audit = audit;
        this.events = events;
    }

    /** Whom a message would reach now; empty for a learner or a class that is none of the caller's. */
    @Transactional(readOnly = true)
    public Optional<Reached> reached(Caller by, Wanted wanted) {
        UUID about = wanted.about();
        if (about == null || wanted.to() == Addressees.RUNNING) {
            return atAnExam(by, wanted.exam(), about);
        }
        if (wanted.to() == Addressees.LEARNER) {
            return table.one(Scope.of(by), about)
                    .map(one -> new Reached(null, List.of(one), roomOf(one, wanted.exam(), by)));
        }
        if (!teaching.knows(by, about)) {
            return Optional.empty();
        }
        List<AccountId> people = wanted.to() == Addressees.CLASS ? table.ofClass(about) : overdue(about);
        return Optional.of(
                new Reached(about, people.stream().filter(wanted::includes).toList(), List.of()));
    }

    private Optional<Reached> atAnExam(Caller by, @Nullable String exam, @Nullable UUID cohort) {
        if (cohort != null && !teaching.knows(by, cohort)) {
            return Optional.empty();
        }
        List<AttemptSummary> running = attempts.everyone(by, exam, cohort, null);
        List<AccountId> people =
                running.stream().map(AttemptSummary::learner).distinct().toList();
        return Optional.of(new Reached(
                cohort, people, running.stream().map(AttemptSummary::id).toList()));
    }

    private List<AttemptId> roomOf(AccountId learner, @Nullable String exam, Caller by) {
        return exam == null
                ? List.of()
                : attempts.everyone(by, exam, null, null).stream()
                        .filter(attempt -> attempt.learner().equals(learner))
                        .map(AttemptSummary::id)
                        .toList();
    }

    private List<AccountId> overdue(UUID cohort) {
        return strikes.of(cohort).stream()
                .filter(strike -> strike.overdue() > 0)
                .map(strike -> new AccountId(strike.person()))
                .toList();
    }

    /**
     * Subject and words are neither empty nor longer than they may be.
     *
     * @param id made with the form: sent again, it went out once
     */
    @Transactional
    public SendResult send(Caller by, UUID id, Wanted wanted, String subject, String words) {
        Optional<StaffMessage> before = table.find(id);
        if (before.isPresent()) {
            return before.get().sender().equals(by.id().value())
                    ? new SendResult.Sent(id, before.get().people())
                    : new SendResult.Unknown();
        }
        Reached reached = reached(by, wanted).orElse(null);
        if (reached == null) {
            return new SendResult.Unknown();
        }
        if (reached.people().isEmpty()) {
            return new SendResult.Nobody();
        }
        if (hourly.count("messages", by.id().toString()) > HOURLY) {
            return new SendResult.TooMany();
        }
        if (!table.insert(id, by.id(), wanted.to(), reached, subject, words)) {
            return new SendResult.Sent(id, 0); // the other of two at once sends it
        }
        mail.send(table.find(id).orElseThrow(), reached.people(), LASTS);
        events.publishEvent(new MessageSent(id));
        audit.record(new AuditEntry(
                by.id(),
                "message.sent",
                "message",
                id.toString(),
                Map.of("to", wanted.to().word(), "people", "" + reached.people().size())));
        rooms.insert(id, reached.rooms()); // holds these attempts: who hands in waits from here on
        news.tell(reached.rooms());
        return new SendResult.Sent(id, reached.people().size());
    }

    /** What somebody sent, the newest first. */
    @Transactional(readOnly = true)
    public List<StaffMessage> sentBy(AccountId sender) {
        return table.sentBy(sender);
    }

    /** What somebody got, as far as the caller has to do with it, the newest first; who only audits reads no messages. */
    @Transactional(readOnly = true)
    public List<ReceivedMessage> got(Caller reader, AccountId learner, int limit, int offset) {
        return reader.isStaff() ? table.got(learner, Scope.of(reader), limit, offset) : List.of();
    }

    /** For its sender and those it went to; that one of these opened it is kept. */
    @Transactional
    public Optional<StaffMessage> open(AccountId reader, UUID id) {
        Optional<StaffMessage> found = table.find(id, reader);
        if (found.isPresent() && table.read(id, reader)) {
            news.tell(rooms.of(id, reader));
        }
        return found;
    }

    /** Its learner has read it in the room of this attempt, and sees it in no room any more; false where it was not shown there. */
    @Transactional
    public boolean readInRoom(AccountId reader, AttemptId attempt, UUID id) {
        List<AttemptId> shownIn = rooms.of(id, reader);
        if (shownIn.contains(attempt) && table.read(id, reader)) {
            news.tell(shownIn);
        }
        return shownIn.contains(attempt);
    }

    /** What was written into the rooms of these attempts, which the caller may see, the oldest first. */
    @Transactional(readOnly = true)
    public Map<AttemptId, List<ShownInRoom>> shownInRooms(Collection<AttemptId> of) {
        return of.isEmpty() ? Map.of() : rooms.shown(of).stream().collect(Collectors.groupingBy(ShownInRoom::attempt));
    }

    /** For those who tell of it. */
    @Transactional(readOnly = true)
    public Optional<StaffMessage> find(UUID id) {
        return table.find(id);
    }

    /** To whom it went. */
    @Transactional(readOnly = true)
    public List<AccountId> people(UUID id) {
        return table.people(id);
    }

    /** Who has read it. Whoever reads it at this moment does so when the caller is done: nobody falls between. */
    @Transactional
    public List<AccountId> readers(UUID id) {
        return table.readers(id);
    }

    @EventListener
    void forget(PersonErased erased) {
        table.forget(erased.account());
        rooms.forget(erased.account());
    }
}
