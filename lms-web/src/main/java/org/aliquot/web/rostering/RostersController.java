package org.aliquot.web.rostering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.rostering.ListFile;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.rostering.RosterSource;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.flash.RosterFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.staff.UploadName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/rosters}: systems of the school, and the files that they write. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class RostersController {

    private static final String TITLE = "Class lists";

    private final RosterDesk desk;
    private final RosterViews views;

    RostersController(RosterDesk desk, RosterViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(RosterUrls.ALL)
    ModelAndView all(@RequestParam(required = false) @Nullable UUID source, Visit visit) {
        return show(HttpStatus.OK, source, "", FieldErrors.NONE, null, visit);
    }

    @PostMapping(RosterUrls.SOURCES)
    ModelAndView add(@RequestParam(defaultValue = "") String name, Visit visit) {
        Typed typed = new Typed();
        String given = typed.required("name", name, RosterSource.LONGEST_NAME, "Give the system a name.");
        Optional<RosterSource> made =
                typed.isSound() ? desk.add(given, visit.caller().id()) : Optional.empty();
        if (made.isPresent()) {
            String chosen =
                    Address.with(RosterUrls.ALL, Map.of("source", made.get().id()));
            return SeeOther.to(RosterFlash.SOURCE_ADDED.at(chosen));
        }
        if (typed.isSound()) {
            typed.wrong("name", "A system with this name is already listed. Choose it above.");
        }
        return show(HttpStatus.UNPROCESSABLE_CONTENT, null, name, typed.errors(), null, visit);
    }

    /** Classes that were left out are asked about again when the next file is read. */
    @PostMapping(RosterUrls.LEFT_OUT)
    ModelAndView askAgain(@PathVariable UUID id, Visit visit) {
        int open = desk.askAgain(id, visit.caller().id());
        RosterFlash said = open == 0 ? RosterFlash.NOTHING_LEFT_OUT : RosterFlash.ASKED_AGAIN;
        return SeeOther.to(said.at(Address.with(RosterUrls.ALL, Map.of("source", id))));
    }

    @Takes(Takes.What.ROSTERS)
    @PostMapping(RosterUrls.ALL)
    ModelAndView read(
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visit visit)
            throws IOException {
        if (source == null || file == null || file.isEmpty()) {
            return refused(
                    source,
                    "Choose the student system and a file. An empty file has no one in it: export it again.",
                    visit);
        }
        Path kept = Files.createTempFile("roster", ".zip");
        try {
            file.transferTo(kept);
            return switch (desk.read(
                            source,
                            new ListFile(
                                    kept,
                                    UploadName.of(file, "roster.zip"),
                                    visit.caller().id(),
                                    false))
                    .orElseThrow(PageNotFound::new)) {
                case RosterDesk.Reading.Planned(var run) -> SeeOther.to(RosterUrls.run(run));
                case RosterDesk.Reading.Refused(var why) -> refused(source, why, visit);
            };
        } finally {
            delete(kept);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of ours can be deleted", e);
        }
    }

    private ModelAndView refused(@Nullable UUID source, String why, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, source, "", FieldErrors.NONE, why, visit);
    }

    private ModelAndView show(
            HttpStatus status,
            @Nullable UUID source,
            String name,
            FieldErrors errors,
            @Nullable String problem,
            Visit visit) {
        return visit.at(Place.PEOPLE, TITLE)
                .show(status, "rostering/all", views.all(source, name, errors, problem, visit.dates()));
    }
}
