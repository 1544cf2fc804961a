package org.aliquot.web.errata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.errata.Decision;
import org.aliquot.errata.DecisionResult;
import org.aliquot.errata.QuestionReports;
import org.aliquot.errata.ReportLine;
import org.aliquot.errata.ReportState;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.flash.ErrataFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.People;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What learners report about questions, for those who may change them. */
@Controller
class ReportedQuestionsController {

    private final QuestionReports reports;
    private final Accounts accounts;

    ReportedQuestionsController(QuestionReports reports, Accounts accounts) {
        this.reports = reports;
        this.accounts = accounts;
    }

    @Audience(Audience.Who.STAFF)
    @GetMapping(ErrataUrls.QUEUE)
    ModelAndView queue(@RequestParam(defaultValue = "new") String state, Visit visit) {
        return show(HttpStatus.OK, page(state, Map.of(), FieldErrors.NONE, visit), visit);
    }

    /** Whoever reported it is promised an answer; agreeing is one, declining is not. */
    @Audience(Audience.Who.ITEM_AUTHORS)
    @PostMapping(ErrataUrls.DECISION)
    ModelAndView decide(
            @PathVariable String slug,
            @PathVariable UUID report,
            @RequestParam String state,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "new") String tab,
            Visit visit) {
        ReportState decided = Word.find(ReportState.class, state)
                .filter(each -> each != ReportState.NEW)
                .orElseThrow(PageNotFound.missing());
        String field = QueuePage.field(report.toString());
        Typed typed = new Typed();
        String words = typed.optionalText(field, answer.replace("\r\n", "\n"), Decision.LONGEST);
        if (decided == ReportState.DECLINED && words == null) {
            typed.wrong(field, "Say why. Whoever reported it gets your answer.");
        }
        if (!typed.isSound()) {
            return refuse(page(tab, Map.of(report, answer), typed.errors(), visit), report, visit);
        }
        Decision decision = new Decision(decided, words, version);
        return SeeOther.to(
                switch (reports.decide(slug, report, decision, visit.caller())) {
                    case DecisionResult.Decided() -> ErrataFlash.DECIDED.at(ErrataUrls.QUEUE);
                    case DecisionResult.Stale() -> ErrataFlash.CHANGED_MEANWHILE.at(ErrataUrls.QUEUE);
                    case DecisionResult.Unknown() -> throw new PageNotFound();
                });
    }

    /** Where it is shown; what is there no more was decided by somebody else. */
    private static ModelAndView refuse(QueuePage page, UUID report, Visit visit) {
        return page.lines().stream().anyMatch(line -> line.id().equals(report.toString()))
                ? show(HttpStatus.UNPROCESSABLE_CONTENT, page, visit)
                : SeeOther.to(ErrataFlash.CHANGED_MEANWHILE.at(ErrataUrls.QUEUE));
    }

    private static ModelAndView show(HttpStatus status, QueuePage page, Visit visit) {
        return visit.at(Place.REPORTED, "Reported questions").show(status, "errata/queue", page);
    }

    /** @param typed answers that were not taken, by their report */
    private QueuePage page(String tab, Map<UUID, String> typed, FieldErrors errors, Visit visit) {
        ReportState wanted = Word.find(ReportState.class, tab).orElse(null);
        List<ReportLine> lines = reports.queue(visit.caller(), wanted);
        List<@Nullable AccountId> deciders = new ArrayList<>();
        lines.forEach(line -> deciders.add(line.decidedBy()));
        People names = People.of(deciders, accounts);
        return new QueuePage(
                tabs(wanted),
                tab,
                lines.stream()
                        .map(line -> line(line, typed.get(line.id()), names, visit.dates()))
                        .toList(),
                errors);
    }

    private static List<QueuePage.Tab> tabs(@Nullable ReportState wanted) {
        Stream<QueuePage.Tab> states = Arrays.stream(ReportState.values())
                .map(state ->
                        new QueuePage.Tab(ErrataWords.of(state), ErrataUrls.queue(state.word()), state == wanted));
        return Stream.concat(states, Stream.of(new QueuePage.Tab("All", ErrataUrls.queue("all"), wanted == null)))
                .toList();
    }

    private static QueuePage.Line line(ReportLine line, @Nullable String typed, People names, Dates dates) {
        boolean isNew = line.state() == ReportState.NEW;
        return new QueuePage.Line(
                line.id().toString(),
                line.version(),
                line.slug(),
                line.begin(),
                ErrataWords.of(line.reason()),
                line.words(),
                line.slug() + ", reported " + dates.dateTime(line.reportedAt()),
                isNew ? null : ErrataWords.of(line.state()) + " by " + names.name(line.decidedBy()),
                Optional.ofNullable(typed)
                        .or(() -> Optional.ofNullable(line.answer()))
                        .orElse(""),
                Arrays.stream(ReportState.values())
                        .filter(state -> state != ReportState.NEW)
                        .map(state -> new Choice(state.word(), ErrataWords.deciding(state), state == line.state()))
                        .toList(),
                ErrataUrls.decision(line.slug(), line.id()),
                ReviewUrls.review(line.slug()));
    }
}
