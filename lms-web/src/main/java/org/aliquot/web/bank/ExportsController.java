package org.aliquot.web.bank;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.FoundCount;
import org.aliquot.exchange.ExportView;
import org.aliquot.exchange.QuestionExports;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.JobState;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.exchange.FormatWords;
import org.aliquot.web.staff.Choice;
import org.aliquot.word.Word;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/exports}: what the bank shows, as a file for another system. */
@Controller
@Audience(Audience.Who.STAFF)
class ExportsController {

    private static final String TITLE = "Export questions";
    private static final int LATEST = 20;

    private final QuestionExports exports;
    private final BankSearch bank;
    private final BankFilters filters;

    ExportsController(QuestionExports exports, BankSearch bank, BankFilters filters) {
        this.exports = exports;
        this.bank = bank;
        this.filters = filters;
    }

    @GetMapping(ExchangeUrls.EXPORTS)
    ModelAndView form(BankWanted wanted, Visit visit) {
        FoundCount count = bank.count(filters.read(wanted));
        String number = !wanted.q().isEmpty() && count.all() > FoundCount.MOST
                ? "More than " + FoundCount.MOST + " questions"
                : Wording.count(count.all(), "question");
        ExportPage.Start start = new ExportPage.Start(
                number,
                wanted.parameters(),
                Stream.of(QuestionFormat.values())
                        .filter(QuestionFormat::isWritten)
                        .map(format ->
                                new Choice(format.word(), FormatWords.of(format), format == QuestionFormat.MOODLE_XML))
                        .toList(),
                before(visit));
        return visit.at(Place.BANK, TITLE).show("exchange/exportstart", start);
    }

    @PostMapping(ExchangeUrls.EXPORTS)
    ModelAndView begin(BankWanted wanted, @RequestParam String format, Visit visit) {
        QuestionFormat chosen = Word.find(QuestionFormat.class, format)
                .filter(QuestionFormat::isWritten)
                .orElseThrow(PageNotFound::new);
        UUID id = exports.begin(chosen, filters.read(wanted), visit.caller().id());
        return SeeOther.to(ExchangeUrls.export(id));
    }

    @GetMapping(ExchangeUrls.EXPORT)
    ModelAndView show(@PathVariable UUID id, Visit visit) {
        return visit.at(Place.BANK, TITLE).show("exchange/export", one(find(id, visit), visit.dates()));
    }

    @GetMapping(ExchangeUrls.EXPORT_FILE)
    void file(@PathVariable UUID id, Visit visit, HttpServletResponse response) throws IOException {
        ExportView export = find(id, visit);
        if (export.bytes() == null) {
            throw new PageNotFound();
        }
        SentFile.made(exports.file(id), "application/octet-stream", export.fileName(), response);
    }

    private ExportView find(UUID id, Visit visit) {
        return exports.find(id, visit.caller().id()).orElseThrow(PageNotFound::new);
    }

    private List<ExportPage.Line> before(Visit visit) {
        return exports.latest(visit.caller().id(), LATEST).stream()
                .map(export -> new ExportPage.Line(
                        export.id(), title(export), visit.dates().dateTime(export.askedAt()), state(export)))
                .toList();
    }

    private static String state(ExportView export) {
        JobState state = export.job().state();
        if (!state.isFinished()) {
            return "being written";
        }
        if (state != JobState.DONE) {
            return "not written";
        }
        return Wording.count(export.written(), "question") + (export.bytes() == null ? ", no longer kept" : "");
    }

    private static String title(ExportView export) {
        return Word.find(QuestionFormat.class, export.format())
                .map(FormatWords::of)
                .orElse(export.format());
    }

    private static ExportPage.One one(ExportView export, Dates dates) {
        return new ExportPage.One(
                export.id(),
                title(export),
                dates.dateTime(export.askedAt()),
                export.job().state().isFinished() ? "" : export.job().step(),
                export.job().failure(),
                Optional.ofNullable(export.bytes()).map(ExportsController::size).orElse(null),
                export.read(),
                export.written(),
                export.losses().stream()
                        .map(loss -> new ExportPage.Loss(
                                loss.item(),
                                loss.item().isEmpty() ? null : QuestionUrls.item(loss.item()),
                                loss.what(),
                                loss.why()))
                        .toList());
    }

    private static String size(long bytes) {
        return bytes < 1024 * 1024 ? Math.ceilDiv(bytes, 1024) + " KB" : bytes / 1024 / 1024 + " MB";
    }
}
