package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.SavedViewChange;
import org.aliquot.reports.SavedViews;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's saved views of reports, and those that others share. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping("/api/v1/reports/views")
class ReportViewsController {

    /** {@code shared} is false where it is left out; {@code version} is that of the view it was made from; a new view has none. */
    record Wanted(
            @NotBlank @Size(max = SavedViews.NAME) String name,
            @NotBlank String report,
            @NotNull Map<String, String> parameters,
            @Nullable Boolean shared,
            @Nullable Integer version) {

        boolean isShared() {
            return Boolean.TRUE.equals(shared);
        }
    }

    private final SavedViews views;
    private final ReportMapper json;

    ReportViewsController(SavedViews views, ReportMapper json) {
        this.json = json;
        this.views = views;
    }

    @GetMapping
    Map<String, List<ReportJson.View>> list(@AuthenticationPrincipal Caller caller) {
        return Map.of("items", json.views(views.of(caller.id())));
    }

    @PostMapping
    ResponseEntity<Object> save(@RequestBody @Valid Wanted wanted, @AuthenticationPrincipal Caller caller) {
        return answer(
                HttpStatus.CREATED, views.save(caller.id(), wanted.name().strip(), wanted.isShared(), request(wanted)));
    }

    @PutMapping("/{id}")
    ResponseEntity<Object> change(
            @PathVariable UUID id, @RequestBody @Valid Wanted wanted, @AuthenticationPrincipal Caller caller) {
        int version = Objects.requireNonNullElse(wanted.version(), -1);
        return answer(
                HttpStatus.OK,
                views.change(caller.id(), id, version, wanted.name().strip(), wanted.isShared(), request(wanted)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Object> remove(
            @PathVariable UUID id, @RequestParam int version, @AuthenticationPrincipal Caller caller) {
        return answer(HttpStatus.OK, views.remove(caller.id(), id, version));
    }

    private static ReportRequest request(Wanted wanted) {
        Report report = Word.find(Report.class, wanted.report())
                .orElseThrow(() -> ApiProblem.invalid("report", "unknown", "There is no such report."));
        return ReportsController.ask(() -> ReportReader.read(report, wanted.parameters()));
    }

    private ResponseEntity<Object> answer(HttpStatus status, SavedViewChange change) {
        return switch (change) {
            case SavedViewChange.Saved(var view) ->
                ResponseEntity.status(status).body(json.view(view));
            case SavedViewChange.Stale(var standing) -> StaleCopy.answer(json.view(standing));
            case SavedViewChange.NameTaken() ->
                throw ApiProblem.invalid("name", "taken", "Another of your views has that name.");
            case SavedViewChange.HoldsSearch() ->
                throw ApiProblem.invalid(
                        "shared", "search", "A view with a search is not shared: it may hold a learner's name.");
            case SavedViewChange.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
