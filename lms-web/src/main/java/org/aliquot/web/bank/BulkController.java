package org.aliquot.web.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.BulkChange;
import org.aliquot.authoring.BulkChanges;
import org.aliquot.authoring.BulkResult;
import org.aliquot.authoring.DraftDiscards;
import org.aliquot.authorship.Work;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.question.Level;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.flash.BankFlash;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/changes}: one change to many questions, confirmed, and undone. */
@Controller
@Audience(Audience.Who.STAFF)
class BulkController {

    private static final String PAGE = "bank/bulk";

    private final BulkPages pages;
    private final BulkChanges changes;
    private final DraftDiscards discards;
    private final BankSearch bank;
    private final Exams exams;
    private final Deciders deciders;

    BulkController(
            BulkPages pages,
            BulkChanges changes,
            DraftDiscards discards,
            BankSearch bank,
            Exams exams,
            Deciders deciders) {
        this.discards = discards;
        this.pages = pages;
        this.changes = changes;
        this.bank = bank;
        this.exams = exams;
        this.deciders = deciders;
    }

    /** Says what would happen; nothing is changed. */
    @GetMapping(BankUrls.NEW_CHANGE)
    ModelAndView confirm(
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(required = false) @Nullable String shown,
            @RequestParam(required = false) @Nullable String act,
            BankWanted wanted,
            Visit visit) {
        BulkForm form = BulkForm.of(item, all, shown, act, null);
        if (form.items().isEmpty()) {
            return SeeOther.to(BankFlash.NONE_CHOSEN.at(wanted.url()));
        }
        BulkPage page = page(form, wanted, visit);
        return visit.at(Place.BANK, page.title()).show(PAGE, page);
    }

    private BulkPage page(BulkForm form, BankWanted wanted, Visit visit) {
        if (form.isQuiz()) {
            return pages.quiz(form, wanted, BulkPage.Refusal.NONE);
        }
        return form.isDiscard()
                ? pages.discard(form, wanted, visit.caller())
                : pages.change(form, known(form), wanted, visit.caller());
    }

    @PostMapping(BankUrls.BANK_CHANGES)
    ModelAndView make(
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable String title,
            BankWanted wanted,
            Visit visit) {
        BulkForm form = BulkForm.of(item, null, null, act, value);
        if (form.isQuiz()) {
            return form.value().isEmpty() ? begin(title, form, wanted, visit) : add(form, wanted, visit);
        }
        if (form.isDiscard()) {
            int gone = discards.discard(
                    pages.discardable(form, visit.caller()), visit.caller().id());
            return SeeOther.to((gone == 0 ? BankFlash.NOTHING_CHANGED : BankFlash.DISCARDED).at(wanted.url()));
        }
        BulkChange change = known(form);
        if (!isSound(change)) {
            throw new PageNotFound();
        }
        Optional<BulkResult> made = changes.make(
                change, pages.open(change, form, visit.caller()), visit.caller().id());
        return SeeOther.to(made.map(result -> wanted.with("change", result.id().toString()))
                .orElseGet(() -> BankFlash.NOTHING_CHANGED.at(wanted.url())));
    }

    @PostMapping(BankUrls.BANK_UNDOING)
    ModelAndView undo(@PathVariable UUID id, BankWanted wanted, Visit visit) {
        AccountId author = visit.caller().id();
        BulkResult made = changes.find(id, author).orElseThrow(PageNotFound::new);
        int undone = changes.undo(id, author).orElse(0);
        return SeeOther.to((undone == made.questions() ? BankFlash.CHANGE_UNDONE : BankFlash.CHANGE_UNDONE_PARTLY)
                .at(wanted.url()));
    }

    private ModelAndView begin(@Nullable String title, BulkForm form, BankWanted wanted, Visit visit) {
        Typed reading = new Typed();
        String named = reading.required("title", title, ExamRules.LONGEST_TITLE, "Give the quiz a title.");
        if (!reading.isSound()) {
            return refused(form, wanted, new BulkPage.Refusal(null, named, reading.errors()), visit);
        }
        QuizChange made = exams.make(
                named, BulkPages.fit(bank.find(form.items())), visit.caller().id());
        return switch (made) {
            case QuizChange.Changed(var quiz) ->
                SeeOther.to(QuizFlash.QUIZ_MADE.at(QuizUrls.quiz(quiz.spec().key())));
            case QuizChange.Refused(var reason) ->
                refused(form, wanted, new BulkPage.Refusal(reason, named, FieldErrors.NONE), visit);
            case QuizChange.Stale _, QuizChange.Unknown _ -> throw new IllegalStateException("a new quiz: " + made);
        };
    }

    private ModelAndView add(BulkForm form, BankWanted wanted, Visit visit) {
        ExamVersion quiz = exams.exam(form.value()).orElseThrow(PageNotFound::new);
        deciders.require(visit.caller(), Work.exam(form.value()));
        Set<String> questions = new LinkedHashSet<>(quiz.spec().questions());
        questions.addAll(BulkPages.fit(bank.find(form.items())));
        if (questions.size() == quiz.spec().questions().size()) {
            return SeeOther.to(BankFlash.NOTHING_CHANGED.at(wanted.url()));
        }
        return switch (exams.changeQuestions(
                form.value(),
                quiz.number(),
                new ArrayList<>(questions),
                visit.caller().id())) {
            case QuizChange.Changed(var changed) -> SeeOther.to(QuizFlash.CHANGED.at(QuizUrls.quiz(form.value())));
            case QuizChange.Stale(var current) ->
                refused(
                        form,
                        wanted,
                        standing("Someone changed this quiz just now. Send it again to add to the quiz as it is now."),
                        visit);
            case QuizChange.Refused(var reason) -> refused(form, wanted, standing(reason), visit);
            case QuizChange.Unknown() -> throw new PageNotFound();
        };
    }

    /** Of a quiz that is there already. */
    private static BulkPage.Refusal standing(String why) {
        return new BulkPage.Refusal(why, "", FieldErrors.NONE);
    }

    private ModelAndView refused(BulkForm form, BankWanted wanted, BulkPage.Refusal refusal, Visit visit) {
        HttpStatus status = refusal.errors().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        BulkPage page = pages.quiz(form, wanted, refusal);
        return visit.at(Place.BANK, page.title()).show(status, PAGE, page);
    }

    /** Only a made-up form asks for something else. */
    private static BulkChange known(BulkForm form) {
        BulkChange change = form.change();
        if (change == null) {
            throw new PageNotFound();
        }
        return change;
    }

    private static boolean isSound(BulkChange change) {
        return switch (change.kind()) {
            case TOPIC -> change.value().matches("[a-z0-9-]{1,100}");
            case LEVEL ->
                List.of(Level.values()).stream().anyMatch(level -> level.word().equals(change.value()));
            case RETIRE, RESTORE -> true;
        };
    }
}
