package org.aliquot.web.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.clock.ServerClock;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.FactDesk;
import org.aliquot.pathway.FactDetail;
import org.aliquot.pathway.FactRevision;
import org.aliquot.pathway.FactWords;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.prose.Fact;
import org.aliquot.prose.Prose;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/facts/{id}}: one fact held against its source again, mended, or put back. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class FactController {

    private final FactDesk desk;
    private final Catalog catalog;
    private final Accounts accounts;
    private final ServerClock clock;
    private final Prose prose;
    private final FactLines lines;

    FactController(FactDesk desk, Catalog catalog, Accounts accounts, ServerClock clock, Prose prose, FactLines lines) {
        this.desk = desk;
        this.catalog = catalog;
        this.accounts = accounts;
        this.clock = clock;
        this.prose = prose;
        this.lines = lines;
    }

    @GetMapping(AdminUrls.FACT)
    ModelAndView show(@PathVariable String id, Visit visit) {
        FactDetail fact = fact(id);
        FactForm form = FactForm.of(FactWords.of(fact.standing().named().fact()));
        return show(HttpStatus.OK, fact, form.shown(FieldErrors.NONE), visit);
    }

    /** Checked again today, still so. */
    @PostMapping(AdminUrls.FACT_CHECK)
    ModelAndView confirm(@PathVariable String id, Visit visit) {
        return done(desk.confirm(id, today(visit), visit.caller().id()), AdminFlash.FACT_CHECKED, id);
    }

    @PostMapping(AdminUrls.FACT_WORDS)
    ModelAndView mend(@PathVariable String id, @ModelAttribute FactForm form, Visit visit) {
        Typed reading = new Typed();
        FactWords words = form.read(reading, prose);
        if (!reading.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, fact(id), form.shown(reading.errors()), visit);
        }
        return done(desk.mend(id, words, today(visit), visit.caller().id()), AdminFlash.FACT_MENDED, id);
    }

    @PostMapping(AdminUrls.FACT_UNDOING)
    ModelAndView undo(@PathVariable String id, @RequestParam UUID revision, Visit visit) {
        boolean undone = desk.undo(
                fact(id).standing().named().id(), revision, visit.caller().id());
        return SeeOther.to((undone ? AdminFlash.FACT_UNDONE : AdminFlash.FACT_STANDS).at(AdminUrls.fact(id)));
    }

    private static ModelAndView done(boolean found, AdminFlash said, String id) {
        if (!found) {
            throw new PageNotFound();
        }
        return SeeOther.to(said.at(AdminUrls.fact(id)));
    }

    private FactDetail fact(String id) {
        return desk.find(id).orElseThrow(PageNotFound::new);
    }

    private LocalDate today(Visit visit) {
        return LocalDate.ofInstant(clock.now(), visit.dates().zone());
    }

    private ModelAndView show(HttpStatus status, FactDetail fact, FactPage.Form form, Visit visit) {
        PathwayFact named = fact.standing().named();
        String title = named.fact().about() + ": " + named.fact().label();
        FactPage view = new FactPage(
                named.id(),
                title,
                KindWords.title(named.kind()),
                lines.of(named.on(today(visit))),
                visit.dates().date(named.dueOn()),
                fact.standing().mended() ? lines.of(ofPack(fact)) : null,
                fact.standing().packMoved(),
                FactsController.lessons(catalog.pointing().getOrDefault(named.id(), List.of())),
                revisions(fact, visit.dates()),
                fact.latest().map(one -> one.id().toString()).orElse(null),
                form);
        return visit.at(Place.ADMIN, title).show(status, "pathway/fact", view);
    }

    private static Fact ofPack(FactDetail fact) {
        Fact now = fact.standing().named().fact();
        FactWords words = fact.packWords();
        return new Fact(
                now.about(),
                now.label(),
                words.text(),
                words.mark(),
                words.source(),
                words.address(),
                words.vintage(),
                fact.packCheckedOn(),
                null);
    }

    private List<FactPage.Revision> revisions(FactDetail fact, Dates dates) {
        Set<AccountId> people =
                fact.revisions().stream().map(FactRevision::madeBy).collect(Collectors.toSet());
        fact.revisions().forEach(one -> {
            if (one.undoneBy() != null) {
                people.add(one.undoneBy());
            }
        });
        Map<AccountId, String> names = people.isEmpty() ? Map.of() : accounts.names(people);
        return fact.revisions().stream()
                .map(one -> new FactPage.Revision(
                        dates.dateTime(one.madeAt()),
                        names.getOrDefault(one.madeBy(), "Someone"),
                        one.mended() ? "Text of this school: " + one.words().text() : "Text of the pack, checked",
                        undone(one, names, dates)))
                .toList();
    }

    private static @Nullable String undone(FactRevision one, Map<AccountId, String> names, Dates dates) {
        return one.undoneAt() == null || one.undoneBy() == null
                ? null
                : "Undone " + dates.dateTime(one.undoneAt()) + " by " + names.getOrDefault(one.undoneBy(), "someone");
    }
}
