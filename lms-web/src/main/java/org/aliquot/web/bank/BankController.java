package org.aliquot.web.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.authoring.BankRow;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.BulkChanges;
import org.aliquot.authoring.BulkResult;
import org.aliquot.authoring.FoundCount;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.authoring.ItemPage;
import org.aliquot.authoring.SavedFilter;
import org.aliquot.authoring.SavedFilters;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.TopicTitles;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items}: the question bank. */
@Controller
@Audience(Audience.Who.STAFF)
class BankController {

    private static final int PAGE = 50;

    private final BankSearch bank;
    private final BankFilters filters;
    private final BankChoices choices;
    private final CoverageViews coverage;
    private final SavedFilters saved;
    private final BulkChanges changes;
    private final TopicTitles topics;

    BankController(
            BankSearch bank,
            BankFilters filters,
            BankChoices choices,
            CoverageViews coverage,
            SavedFilters saved,
            BulkChanges changes,
            TopicTitles topics) {
        this.bank = bank;
        this.filters = filters;
        this.choices = choices;
        this.coverage = coverage;
        this.saved = saved;
        this.changes = changes;
        this.topics = topics;
    }

    @GetMapping(BankUrls.BANK)
    ModelAndView list(BankWanted wanted, @RequestParam(required = false) @Nullable UUID change, Visit visit) {
        ItemFilter filter = filters.read(wanted);
        ItemPage found = bank.list(
                filter,
                Word.find(ItemOrder.class, wanted.sort()).orElse(ItemOrder.LAST_CHANGE),
                Search.orNull(wanted.after()),
                PAGE);
        FoundCount count = bank.count(filter);
        boolean fresh = wanted.parameters().isEmpty() && wanted.after().isEmpty();
        BankList view = new BankList(
                choices.of(wanted),
                fresh ? coverage.of("").orElse(null) : null,
                saved(wanted, visit),
                wanted.parameters(),
                look(wanted, count, filter.flagged()),
                BankHeads.of(wanted),
                found.rows().stream().map(row -> BankLines.line(row, topics)).toList(),
                found.rows().stream().map(BankRow::item).map(row -> row.slug()).collect(Collectors.joining(" ")),
                paging(wanted, found, count),
                Optional.ofNullable(change)
                        .flatMap(id -> changes.find(id, visit.caller().id()))
                        .map(BankController::done)
                        .orElse(null));
        return visit.at(Place.BANK, "Question bank").show("bank/bank", view);
    }

    private BankList.Saved saved(BankWanted wanted, Visit visit) {
        List<SavedFilter> all = saved.of(visit.caller().id());
        Map<String, String> now = wanted.parameters();
        return new BankList.Saved(
                all.stream()
                        .map(filter -> new BankList.Chip(
                                filter.name(),
                                Address.with(BankUrls.BANK, filter.parameters()),
                                filter.parameters().equals(now)))
                        .toList(),
                all.stream()
                        .filter(filter -> filter.parameters().equals(now))
                        .map(filter -> filter.id().toString())
                        .findFirst()
                        .orElse(null));
    }

    private static BankList.Done done(BulkResult change) {
        String what = Wording.count(change.questions(), "question");
        String title = switch (change.kind()) {
            case TOPIC -> "Topic of " + what + " changed. Published ones have it in a draft.";
            case LEVEL -> "Level of " + what + " changed. Published ones have it in a draft.";
            case RETIRE -> what + " retired. Attempts keep them; new forms do not get them.";
            case RESTORE -> what + " brought back, as published.";
        };
        return change.undone()
                ? new BankList.Done("Undone.", null)
                : new BankList.Done(title, BankUrls.bankUndoing(change.id()));
    }

    private static BankList.Look look(BankWanted wanted, FoundCount count, boolean on) {
        String number = isMany(wanted, count.flagged())
                ? FoundCount.MOST + "+"
                : count.flagged() == 0 ? "" : String.format(Locale.US, "%,d", count.flagged());
        return new BankList.Look(number, wanted.with("look", on ? "" : "1"), on);
    }

    /** With words no more are counted. */
    private static boolean isMany(BankWanted wanted, int number) {
        return !wanted.q().isEmpty() && number > FoundCount.MOST;
    }

    private static Paging paging(BankWanted wanted, ItemPage found, FoundCount count) {
        String all = isMany(wanted, count.all())
                ? "more than " + FoundCount.MOST + " questions"
                : Wording.count(count.all(), "question");
        String said = found.rows().size() + " of " + all + " shown";
        return new Paging(
                said,
                wanted.after().isEmpty() ? null : wanted.url(),
                found.next() == null ? null : next(wanted, found.next()));
    }

    private static String next(BankWanted wanted, String after) {
        Map<String, String> all = new TreeMap<>(wanted.parameters());
        all.put("after", after);
        return Address.with(BankUrls.BANK, all);
    }
}
