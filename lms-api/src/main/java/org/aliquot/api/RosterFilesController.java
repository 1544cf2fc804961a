package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.access.Takes;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.rostering.Fate;
import org.aliquot.rostering.ListFile;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.rostering.RosterDesk.Decision;
import org.aliquot.rostering.RosterOutcome;
import org.aliquot.rostering.RosterRun;
import org.aliquot.rostering.RosterSource;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Class lists of student systems: a file is read, which changes nobody, then carried out as it was shown, or undone. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/rosters", produces = "application/json")
class RosterFilesController {

    private static final int MOST_UNREAD = 200;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CLASSES = 5_000;

    record SystemList(
            List<RosterJson.StudentSystem> items, @Nullable String next) {}

    record RosterList(
            List<RosterJson.Recent> items, @Nullable String next) {}

    record RowList(List<RosterJson.Row> items, @Nullable String next) {}

    record NewSystem(
            @NotBlank @Size(max = RosterSource.LONGEST_NAME) String name) {}

    record Matches(@NotEmpty @Size(max = MOST_CLASSES) List<@Valid Match> classes) {}

    /**
     * Which class here one of the file is: a cohort's id, or a new class that takes a course, or none.
     *
     * @param id of the class in the file
     */
    record Match(
            @NotBlank String id,
            @Nullable UUID cohort,
            @Nullable String course,
            @Nullable Boolean leftOut) {}

    private final RosterDesk desk;
    private final RosterMapper json;

    RosterFilesController(RosterDesk desk, RosterMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping("/systems")
    SystemList systems() {
        return new SystemList(json.systems(desk.sources()), null);
    }

    @PostMapping(path = "/systems", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    RosterJson.StudentSystem add(@Valid @RequestBody NewSystem wanted, @AuthenticationPrincipal Caller caller) {
        return desk.add(wanted.name().strip(), caller.id())
                .map(json::system)
                .orElseThrow(() -> ApiProblem.invalid("name", "taken", "A system with this name is already listed."));
    }

    /** The latest, newest first. */
    @GetMapping
    RosterList list() {
        return new RosterList(json.recent(desk.recent()), null);
    }

    /** Reads a OneRoster file (CSV, 1.1 or 1.2, whole or changes) and says what carrying it out would do. */
    @Takes(Takes.What.ROSTERS)
    @PostMapping(consumes = {"application/zip", "application/octet-stream"})
    @ResponseStatus(HttpStatus.CREATED)
    RosterJson.Roster read(
            InputStream file,
            @RequestParam UUID system,
            @RequestParam(defaultValue = "roster.zip") @Size(max = 200) String fileName,
            CallerAuthentication caller)
            throws IOException {
        Path kept = Files.createTempFile("roster", ".zip");
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            ListFile list = new ListFile(kept, fileName, caller.getPrincipal().id(), caller.isOfProgram());
            return switch (desk.read(system, list).orElseThrow(ApiProblem::notFound)) {
                case RosterDesk.Reading.Planned(var run) -> one(run);
                case RosterDesk.Reading.Refused(var why) -> throw ApiProblem.invalid("file", "unreadable", why);
            };
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    @GetMapping("/{id}")
    RosterJson.Roster one(@PathVariable UUID id) {
        return json.roster(found(id), desk.unread(id, MOST_UNREAD));
    }

    /**
     * Person by person, at most 5,000.
     *
     * @param fate only those of whom this becomes; empty for all
     */
    @GetMapping("/{id}/rows")
    RowList rows(@PathVariable UUID id, @RequestParam(defaultValue = "") String fate) {
        found(id);
        return new RowList(json.rows(desk.rows(id, fates(fate), MOST_ROWS)), null);
    }

    private static Set<Fate> fates(String word) {
        if (word.isEmpty()) {
            return EnumSet.allOf(Fate.class);
        }
        return Word.find(Fate.class, word).map(EnumSet::of).orElseThrow(() -> {
            String known = Stream.of(Fate.values()).map(Fate::word).collect(Collectors.joining(", "));
            return ApiProblem.invalid("fate", "unknown", "Use one of " + known + ".");
        });
    }

    /** Says which classes those of the file are here, and compares it anew. */
    @PostMapping(path = "/{id}/classes", consumes = "application/json")
    RosterJson.Roster match(@PathVariable UUID id, @Valid @RequestBody Matches matches, CallerAuthentication caller) {
        requireOwn(found(id), caller);
        Map<String, Decision> decisions = new HashMap<>();
        matches.classes().forEach(match -> decisions.put(match.id(), decision(match)));
        if (!desk.decide(id, decisions, caller.getPrincipal().id())) {
            throw new ApiProblem(ProblemKind.STALE_VERSION, "This list was already carried out or undone.");
        }
        return one(id);
    }

    private static Decision decision(Match match) {
        boolean leftOut = Boolean.TRUE.equals(match.leftOut());
        if (match.cohort() != null && match.course() == null && !leftOut) {
            return new Decision.Existing(match.cohort());
        }
        if (match.course() != null && match.cohort() == null && !leftOut) {
            return new Decision.Fresh(match.course());
        }
        if (leftOut && match.cohort() == null && match.course() == null) {
            return new Decision.LeftOut();
        }
        throw ApiProblem.invalid("classes", "ambiguous", "Give each class one of cohort, course, and leftOut: true.");
    }

    /** Does exactly what was announced, in one transaction, or nothing. */
    @PostMapping("/{id}/commitment")
    RosterJson.Roster commit(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean invite, CallerAuthentication caller) {
        requireOwn(found(id), caller);
        require(desk.commit(id, invite, caller.getPrincipal().id(), caller.isOfProgram()));
        return one(id);
    }

    /** Undoes the last one, as far as nobody has gone on from it; whom it suspended come back as far as there are seats. */
    @DeleteMapping("/{id}/commitment")
    RosterJson.Roster undo(@PathVariable UUID id, CallerAuthentication caller) {
        requireOwn(found(id), caller);
        require(desk.undo(id, caller.getPrincipal().id(), caller.isOfProgram()));
        return one(id);
    }

    /** Suspends the many who are missing from a list that was carried out. */
    @PostMapping("/{id}/missing")
    RosterJson.Roster suspend(@PathVariable UUID id, CallerAuthentication caller) {
        found(id);
        if (caller.isOfProgram()) {
            throw forPeople();
        }
        require(desk.suspendGuarded(id, caller.getPrincipal().id()));
        return one(id);
    }

    /** What a person has read is not a program's to carry out or to undo. */
    private static void requireOwn(RosterRun run, CallerAuthentication caller) {
        if (caller.isOfProgram() && !run.ofProgram()) {
            throw ApiProblem.notFound();
        }
    }

    /** Who has a class, and that many are missing for good, a person says. */
    private static ApiProblem forPeople() {
        return new ApiProblem(
                ProblemKind.NOT_ALLOWED,
                "A program cannot do this: the list names instructors, or many people would be suspended. An administrator does it under People, Class lists.");
    }

    private static void require(RosterOutcome outcome) {
        switch (outcome) {
            case DONE, SEATS_ARE_TAKEN -> {}
            case UNKNOWN -> throw ApiProblem.notFound();
            case FOR_A_PERSON -> throw forPeople();
            case ARCHIVED ->
                throw new ApiProblem(ProblemKind.COHORT_ARCHIVED, "A class of the list is archived. Reopen it first.");
            case NOT_NOW ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION,
                        "It was carried out or undone before, or another list has been since.");
            case WORLD_CHANGED ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION,
                        "Nothing was done: a class or an account was changed since the list was compared. The list was compared again: read it, then commit again.");
        }
    }

    private RosterRun found(UUID id) {
        return desk.find(id).orElseThrow(ApiProblem::notFound);
    }
}
