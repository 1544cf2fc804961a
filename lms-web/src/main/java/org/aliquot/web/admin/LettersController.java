package org.aliquot.web.admin;

import org.aliquot.access.Audience;
import org.aliquot.mail.Letter;
import org.aliquot.mail.LetterWords;
import org.aliquot.mail.Outbox;
import org.aliquot.people.MailTrial;
import org.aliquot.school.School;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/letters}: what a school writes at the head of its letters, and how that looks before anybody gets it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class LettersController {

    private static final String STALE =
            "Someone changed these words after you opened them. What you typed is still here; save again to replace their version";

    private final LetterWords words;
    private final MailTrial trial;
    private final Outbox outbox;
    private final School school;

    LettersController(LetterWords words, MailTrial trial, Outbox outbox, School school) {
        this.words = words;
        this.trial = trial;
        this.outbox = outbox;
        this.school = school;
    }

    @GetMapping(AdminUrls.LETTERS)
    ModelAndView all(Visit visit) {
        LettersPage view = new LettersPage(words.all().stream()
                .map(one -> new LettersPage.Line(
                        one.letter().title(),
                        one.words().subject(),
                        one.written(),
                        AdminUrls.letter(one.letter().kind())))
                .toList());
        return visit.at(Place.OUTBOX, "Email wording").show("admin/letters", view);
    }

    @GetMapping(AdminUrls.LETTER)
    ModelAndView one(@PathVariable String kind, Visit visit) {
        LetterWords.Standing standing = standing(kind);
        return show(HttpStatus.OK, LetterForm.of(standing).page(standing), visit);
    }

    @PostMapping(AdminUrls.LETTER)
    ModelAndView write(@PathVariable String kind, @ModelAttribute LetterForm form, Visit visit) {
        LetterWords.Standing standing = standing(kind);
        FieldErrors errors = form.errors(standing.letter());
        if (!errors.isEmpty()) {
            return refused(form.page(standing).seenAt(form.seen()), errors, visit);
        }
        return changed(
                words.write(
                        standing.letter(),
                        form.words(),
                        form.seen(),
                        visit.caller().id()),
                AdminFlash.LETTER_WRITTEN,
                form,
                visit);
    }

    @PostMapping(AdminUrls.LETTER_PREVIEW)
    ModelAndView preview(@PathVariable String kind, @ModelAttribute LetterForm form, Visit visit) {
        LetterWords.Standing standing = standing(kind);
        FieldErrors errors = form.errors(standing.letter());
        LetterPage page = form.page(standing).seenAt(form.seen());
        if (!errors.isEmpty()) {
            return refused(page, errors, visit);
        }
        Letter sample = words.sample(standing.letter(), form.words());
        return show(HttpStatus.OK, page.with(new LetterPage.Preview(school.name(), sample, words.text(sample))), visit);
    }

    /** Only to whoever asks. */
    @PostMapping(AdminUrls.LETTER_TRIAL)
    ModelAndView send(@PathVariable String kind, @ModelAttribute LetterForm form, Visit visit) {
        LetterWords.Standing standing = standing(kind);
        FieldErrors errors = form.errors(standing.letter());
        LetterPage page = form.page(standing).seenAt(form.seen());
        if (!errors.isEmpty()) {
            return refused(page, errors, visit);
        }
        boolean handedIn = trial.send(visit.caller().id(), words.sample(standing.letter(), form.words()));
        AdminFlash said = !handedIn
                ? AdminFlash.TRIAL_REFUSED
                : outbox.isEmptied() ? AdminFlash.TRIAL_SENT : AdminFlash.TRIAL_WAITS;
        return show(HttpStatus.OK, page, visit.saying(said));
    }

    @PostMapping(AdminUrls.LETTER_RESET)
    ModelAndView reset(@PathVariable String kind, @ModelAttribute LetterForm form, Visit visit) {
        LetterWords.Standing standing = standing(kind);
        return changed(
                words.forget(standing.letter(), form.seen(), visit.caller().id()),
                AdminFlash.LETTER_RESET,
                LetterForm.of(standing),
                visit);
    }

    private ModelAndView changed(LetterWords.Change change, AdminFlash said, LetterForm form, Visit visit) {
        return switch (change) {
            case LetterWords.Change.Changed _ -> SeeOther.to(said.at(AdminUrls.LETTERS));
            case LetterWords.Change.Stale(var now) ->
                show(HttpStatus.CONFLICT, form.page(now).in(STALE), visit);
        };
    }

    private LetterWords.Standing standing(String kind) {
        return words.of(kind).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView refused(LetterPage page, FieldErrors errors, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, page.wrong(errors), visit);
    }

    private static ModelAndView show(HttpStatus status, LetterPage page, Visit visit) {
        return visit.at(Place.OUTBOX, page.title()).show(status, "admin/letter", page);
    }
}
