package org.aliquot.web.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.clock.Ids;
import org.aliquot.messages.Addressees;
import org.aliquot.messages.Messages;
import org.aliquot.messages.Reached;
import org.aliquot.messages.SendResult;
import org.aliquot.messages.StaffMessage;
import org.aliquot.messages.Wanted;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.reports.TaughtClasses;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.flash.MessageFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.MailAddress;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/messages}: what one sent, and a new message to a learner, a class, those overdue, or those at an exam. */
@Controller
@Audience(Audience.Who.STAFF)
class MessageController {

    private static final int NAMED = 5;

    private static final String SHOWN_IN_ROOM =
            "In the exam room, it appears above the question within seconds and stays until they press “Got it”.";

    /** A form has a thousand fields at most. */
    private static final int CHOSEN_FROM = 500;

    private final Messages messages;
    private final Accounts accounts;
    private final TaughtClasses classes;

    MessageController(Messages messages, Accounts accounts, TaughtClasses classes) {
        this.messages = messages;
        this.accounts = accounts;
        this.classes = classes;
    }

    @GetMapping(MessageUrls.SENT)
    ModelAndView sent(Visit visit) {
        List<SentPage.Line> lines = messages.sentBy(visit.caller().id()).stream()
                .map(message -> line(message, visit.dates()))
                .toList();
        return visit.at(Place.MESSAGES, "Messages").show("message/sent", new SentPage(lines));
    }

    /** @param some whether no one of the class is ticked yet */
    @GetMapping(MessageUrls.NEW_MESSAGE)
    ModelAndView write(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable UUID about,
            @RequestParam(defaultValue = "") String exam,
            @RequestParam(defaultValue = "false") boolean some,
            Visit visit) {
        if (to.isEmpty() && about == null) {
            return whom(visit);
        }
        Wanted wanted = wanted(to, about, exam, some ? Set.of() : null);
        return show(HttpStatus.OK, wanted, "", "", FieldErrors.NONE, null, visit);
    }

    private ModelAndView whom(Visit visit) {
        List<WhomPage.Line> lines = classes.of(visit.caller().id()).stream()
                .map(one -> new WhomPage.Line(
                        one.name(),
                        one.course(),
                        MessageUrls.write(Addressees.CLASS, one.id()),
                        MessageUrls.writeToSome(one.id()),
                        MessageUrls.write(Addressees.OVERDUE, one.id())))
                .toList();
        return visit.at(Place.MESSAGES, "Write a message").show("message/whom", new WhomPage(lines));
    }

    @PostMapping(MessageUrls.SENT)
    ModelAndView send(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable UUID about,
            @RequestParam(defaultValue = "") String exam,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "false") boolean chosen,
            @RequestParam(defaultValue = "") Set<UUID> who,
            Visit visit) {
        Wanted wanted = wanted(to, about, exam, chosen ? who : null);
        Typed reading = new Typed();
        if (chosen && who.isEmpty()) {
            reading.wrong("who", "Tick at least one learner.");
        }
        String title = reading.required("subject", subject, Messages.SUBJECT, "Say in a line what it is about.");
        String text = reading.requiredText("words", words, Messages.WORDS, "Write something.");
        if (!reading.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, wanted, subject, words, reading.errors(), null, visit);
        }
        return switch (messages.send(visit.caller(), id == null ? Ids.next() : id, wanted, title, text)) {
            case SendResult.Sent _ -> SeeOther.to(MessageFlash.SENT.at(MessageUrls.SENT));
            case SendResult.Nobody() ->
                show(
                        HttpStatus.CONFLICT,
                        wanted,
                        subject,
                        words,
                        FieldErrors.NONE,
                        "Not sent: there is no one to send it to at this moment. What you wrote is still here",
                        visit);
            case SendResult.TooMany() ->
                show(
                        HttpStatus.TOO_MANY_REQUESTS,
                        wanted,
                        subject,
                        words,
                        FieldErrors.NONE,
                        "Not sent: you sent many messages within this hour. Try again later; what you wrote is still here",
                        visit);
            case SendResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static Wanted wanted(String to, @Nullable UUID about, String exam, @Nullable Set<UUID> who) {
        Set<AccountId> among =
                who == null ? null : who.stream().map(AccountId::new).collect(Collectors.toSet());
        return Word.find(Addressees.class, to)
                .filter(addressees -> addressees == Addressees.RUNNING || about != null)
                .map(addressees -> new Wanted(
                        addressees,
                        about,
                        addressees == Addressees.RUNNING || addressees == Addressees.LEARNER
                                ? Search.orNull(exam)
                                : null,
                        addressees == Addressees.CLASS ? among : null))
                .orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(
            HttpStatus status,
            Wanted wanted,
            String subject,
            String words,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        Wanted all = new Wanted(wanted.to(), wanted.about(), wanted.exam(), null);
        Reached reached = messages.reached(visit.caller(), all).orElseThrow(PageNotFound::new);
        List<AccountId> people = reached.people();
        if (wanted.among() != null && people.size() > CHOSEN_FROM) {
            throw new PageNotFound();
        }
        WritePage page = new WritePage(
                Ids.next().toString(),
                wanted.to().word(),
                wanted.about() == null ? "" : wanted.about().toString(),
                wanted.exam() == null ? "" : wanted.exam(),
                choice(wanted, people),
                reaches(people),
                people.size(),
                reached.rooms().isEmpty() ? "" : SHOWN_IN_ROOM,
                subject,
                words,
                errors,
                trouble);
        return visit.at(Place.MESSAGES, "Write a message").show(status, "message/write", page);
    }

    /** Of a class that is not too large for one form. */
    private WritePage.@Nullable Choice choice(Wanted wanted, List<AccountId> people) {
        UUID cohort = wanted.about();
        if (wanted.to() != Addressees.CLASS || cohort == null || people.size() < 2 || people.size() > CHOSEN_FROM) {
            return null;
        }
        Set<AccountId> among = wanted.among();
        Map<AccountId, String> names = among == null ? Map.of() : MailAddress.apart(accounts.byId(people));
        return new WritePage.Choice(
                among == null
                        ? List.of()
                        : people.stream()
                                .map(one -> new WritePage.Person(
                                        one.toString(), names.getOrDefault(one, "Someone"), among.contains(one)))
                                .toList(),
                MessageUrls.writeToSome(cohort));
    }

    /** {@code 7 learners: Inés Alonso, Sami Haddad and 5 more}. */
    private String reaches(List<AccountId> people) {
        if (people.isEmpty()) {
            return "";
        }
        List<AccountId> some = people.stream().limit(NAMED).toList();
        Map<AccountId, String> names = accounts.names(some);
        String named = Wording.list(
                some.stream().map(one -> names.getOrDefault(one, "Someone")).toList());
        if (people.size() == 1) {
            return named;
        }
        int more = people.size() - some.size();
        return people.size() + " learners: " + named + (more == 0 ? "" : ", and " + more + " more");
    }

    private static SentPage.Line line(StaffMessage message, Dates dates) {
        return new SentPage.Line(
                message.subject(),
                MessageUrls.message(message.id()),
                MessageWords.to(message),
                dates.dateTime(message.sentAt()),
                message.read() + " of " + message.people());
    }
}
