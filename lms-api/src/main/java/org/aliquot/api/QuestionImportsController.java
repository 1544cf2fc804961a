package org.aliquot.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.ImportOutcome;
import org.aliquot.exchange.ImportPage;
import org.aliquot.exchange.ImportShown;
import org.aliquot.exchange.ImportUpload;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of questions: read in the background, which changes nothing, then committed whole, and undone. For staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/imports", produces = "application/json")
class QuestionImportsController {

    private static final int LATEST = 50;
    private static final int MOST = 200;

    record ImportList(
            List<ExchangeJson.Import> items, @Nullable String next) {}

    record QuestionList(
            List<ExchangeJson.Question> items, @Nullable String next) {}

    record FindingList(
            List<ExchangeJson.Finding> items, @Nullable String next) {}

    private final QuestionImports imports;
    private final ExchangeMapper json;

    QuestionImportsController(QuestionImports imports, ExchangeMapper json) {
        this.json = json;
        this.imports = imports;
    }

    @GetMapping
    ImportList list() {
        return new ImportList(json.imports(imports.latest(LATEST)), null);
    }

    /**
     * Brings a file; ask {@code GET} until its state is {@code read}.
     *
     * @param format empty to find out by the file
     * @param purpose {@code exam} or {@code check}
     * @param topic subtopic of questions that name none
     */
    @Takes(Takes.What.QUESTIONS)
    @PostMapping(consumes = "application/octet-stream")
    ResponseEntity<ExchangeJson.Import> bring(
            InputStream file,
            @RequestParam(defaultValue = "questions") String fileName,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(name = "for", defaultValue = "exam") String purpose,
            @RequestParam(defaultValue = "") String topic,
            @AuthenticationPrincipal Caller caller)
            throws IOException {
        Optional<QuestionFormat> chosen = Word.find(QuestionFormat.class, format);
        if (!format.isEmpty() && chosen.isEmpty()) {
            throw ApiProblem.invalid("format", "unknown", "There is no such format.");
        }
        ImportUpload upload = new ImportUpload(
                fileName,
                file,
                chosen.orElse(null),
                Word.find(Purpose.class, purpose).orElse(Purpose.EXAM),
                topic);
        return switch (imports.begin(upload, caller.id())) {
            case QuestionImports.Bringing.Begun(var id) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/imports/" + id))
                        .body(found(id));
            case QuestionImports.Bringing.Refused(var why) -> throw ApiProblem.invalid("file", "unreadable", why);
        };
    }

    @GetMapping("/{id}")
    ExchangeJson.Import one(@PathVariable UUID id) {
        return found(id);
    }

    /**
     * Question by question, in the order of the file.
     *
     * @param show {@code fix}, {@code copies}, {@code changed} or {@code all}
     */
    @GetMapping("/{id}/questions")
    QuestionList questions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int limit) {
        found(id);
        ImportShown shown = Word.find(ImportShown.class, show).orElse(ImportShown.ALL);
        ImportPage page = imports.questions(id, shown, Math.max(0, after), Math.clamp(limit, 1, MOST));
        Integer next = page.next();
        return new QuestionList(json.questions(page.questions()), next == null ? null : next.toString());
    }

    /** What is to be said of the file as a whole. */
    @GetMapping("/{id}/findings")
    FindingList findings(@PathVariable UUID id) {
        found(id);
        return new FindingList(json.findings(imports.aboutTheFile(id)), null);
    }

    /** Begins to take what was announced, all of it or nothing. */
    @Audience(Audience.Who.BRINGER)
    @PostMapping("/{id}/commitment")
    ResponseEntity<ExchangeJson.Import> commit(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        require(imports.commit(id, caller.id()));
        return ResponseEntity.accepted().body(found(id));
    }

    /** Takes the questions out again, but for those that somebody has worked on. */
    @Audience(Audience.Who.BRINGER)
    @DeleteMapping("/{id}/commitment")
    ExchangeJson.Import undo(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        require(imports.undo(id, caller.id()));
        return found(id);
    }

    /** Calls off what is under way. */
    @Audience(Audience.Who.BRINGER)
    @PostMapping("/{id}/cancellation")
    ExchangeJson.Import cancel(@PathVariable UUID id) {
        require(imports.cancel(id));
        return found(id);
    }

    private ExchangeJson.Import found(UUID id) {
        return imports.find(id).map(json::imported).orElseThrow(ApiProblem::notFound);
    }

    private static void require(ImportOutcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case UNKNOWN -> throw ApiProblem.notFound();
            case NOT_NOW ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "The import is not at a step at which this can be done.");
        }
    }
}
