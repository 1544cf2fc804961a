package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.access.Takes;
import org.aliquot.problem.ProblemKind;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.PeopleImports;
import org.aliquot.roster.RosterFile;
import org.aliquot.roster.RosterOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists of people from files: read first, which changes nothing, then committed whole. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/people/import", produces = "application/json")
class PeopleImportController {

    private static final int MOST_ROWS = 5_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a file does or did; {@code rows} are those refused, then all others. */
    record Report(
            String id,
            String fileName,
            Instant readAt,
            String status,
            List<String> unusedColumns,
            Counts counts,
            List<Row> rows) {}

    record Row(
            int number,
            String verdict,
            String email,
            String name,
            List<String> changes,
            List<Problem> problems,
            String kept) {}

    /** Rows by verdict; {@code kept} are those an undoing has left because somebody used or changed them since. */
    record Counts(int add, int update, int unchanged, int refused, int kept) {}

    /**
     * Why a row is not taken.
     *
     * @param column the heading it concerns, as we call it
     * @param typed what stands in the file
     * @param remedy what to do
     */
    record Problem(String column, String typed, String what, String remedy) {}

    private final PeopleImports imports;
    private final PeopleImportMapper json;

    PeopleImportController(PeopleImports imports, PeopleImportMapper json) {
        this.json = json;
        this.imports = imports;
    }

    /** Reads a CSV file or an Excel workbook and says row by row what committing it would do. */
    @Takes(Takes.What.FILES)
    @PostMapping(consumes = {"text/csv", XLSX, "application/octet-stream"})
    @ResponseStatus(HttpStatus.CREATED)
    Report read(
            @RequestBody byte[] file,
            @RequestParam(defaultValue = "people") String fileName,
            CallerAuthentication caller) {
        return switch (imports.read(
                new RosterFile(fileName, file, caller.getPrincipal().id(), caller.isOfProgram()))) {
            case PeopleImports.Reading.Planned planned -> report(planned.id());
            case PeopleImports.Reading.Refused refused -> throw ApiProblem.invalid("file", "unreadable", refused.why());
        };
    }

    @GetMapping("/{id}")
    Report report(@PathVariable UUID id) {
        return imports.report(id, MOST_ROWS).map(this::json).orElseThrow(ApiProblem::notFound);
    }

    /** Does exactly what was announced, in one transaction, or nothing. */
    @PostMapping("/{id}/commitment")
    Report commit(
            @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean invite, CallerAuthentication caller) {
        requireOwn(id, caller);
        require(imports.commit(id, invite, caller.getPrincipal().id()));
        return report(id);
    }

    /** Undoes an import, as far as nobody has gone on from it. */
    @DeleteMapping("/{id}/commitment")
    Report undo(@PathVariable UUID id, CallerAuthentication caller) {
        requireOwn(id, caller);
        require(imports.undo(id, caller.getPrincipal().id()));
        return report(id);
    }

    /** What a person's file announced, which may give roles, is not a program's to do or to undo. */
    private void requireOwn(UUID id, CallerAuthentication caller) {
        if (caller.isOfProgram() && !imports.isOfProgram(id)) {
            throw ApiProblem.notFound();
        }
    }

    private static void require(RosterOutcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case UNKNOWN -> throw ApiProblem.notFound();
            case NOT_NOW -> throw new ApiProblem(ProblemKind.STALE_VERSION, "It was committed or undone before.");
            case WORLD_CHANGED ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "An account was changed since the file was read. Read it again.");
        }
    }

    private Report json(ImportReport report) {
        List<Row> rows = java.util.stream.Stream.concat(report.refused().stream(), report.taken().stream())
                .map(row -> new Row(
                        row.number(),
                        row.verdict().word(),
                        row.email(),
                        row.name(),
                        row.changes(),
                        json.problems(row.problems()),
                        row.kept()))
                .toList();
        return new Report(
                report.id().toString(),
                report.fileName(),
                report.readAt(),
                report.status().word(),
                report.unused(),
                json.counts(report.counts()),
                rows);
    }
}
