package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.exchange.ExportView;
import org.aliquot.exchange.QuestionExports;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.people.Caller;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions of the bank as files for other systems. For staff; an export is only of whoever asked for it. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping("/api/v1/exports")
class QuestionExportsController {

    private static final int LATEST = 50;

    /**
     * What to write: everything but what is retired where nothing more is said.
     *
     * @param search words, as in the bank's list
     * @param topics subtopics
     * @param status {@code draft}, {@code published}, {@code retired} or {@code in-review}
     */
    record NewExport(
            @NotBlank String format,
            @Nullable String search,
            @Nullable List<String> topics,
            @Nullable String type,
            @Nullable String status) {

        ItemFilter filter() {
            return new ItemFilter(search, topics, null, type, status, null, null, null, null, false);
        }
    }

    record ExportList(
            List<ExchangeJson.Export> items, @Nullable String next) {}

    private final QuestionExports exports;
    private final ExchangeMapper json;

    QuestionExportsController(QuestionExports exports, ExchangeMapper json) {
        this.json = json;
        this.exports = exports;
    }

    @GetMapping(produces = "application/json")
    ExportList list(@AuthenticationPrincipal Caller caller) {
        return new ExportList(json.exports(exports.latest(caller.id(), LATEST)), null);
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    ResponseEntity<ExchangeJson.Export> begin(
            @Valid @RequestBody NewExport wanted, @AuthenticationPrincipal Caller caller) {
        QuestionFormat format = Word.find(QuestionFormat.class, wanted.format())
                .filter(QuestionFormat::isWritten)
                .orElseThrow(() -> ApiProblem.invalid("format", "unknown", "There is no such format to write."));
        UUID id = exports.begin(format, wanted.filter(), caller.id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/exports/" + id))
                .body(json.export(found(id, caller)));
    }

    @GetMapping(path = "/{id}", produces = "application/json")
    ExchangeJson.Export one(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return json.export(found(id, caller));
    }

    /** The file, for a week after it was written. */
    @GetMapping(path = "/{id}/file", produces = "application/octet-stream")
    void file(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, HttpServletResponse response)
            throws IOException {
        ExportView export = found(id, caller);
        if (export.bytes() == null) {
            throw ApiProblem.notFound();
        }
        SentFile.made(exports.file(id), "application/octet-stream", export.fileName(), response);
    }

    private ExportView found(UUID id, Caller caller) {
        return exports.find(id, caller.id()).orElseThrow(ApiProblem::notFound);
    }
}
