package org.aliquot.web.notes;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.notes.NoteResult;
import org.aliquot.notes.NoteView;
import org.aliquot.notes.Notes;
import org.aliquot.notes.Shelf;
import org.aliquot.people.Caller;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.NoteUrls;
import org.aliquot.web.flash.NoteFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /notes}: all of them, one to be rewritten, removed and taken back, and the file. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class NotesController {

    private final Notes notes;
    private final NotePages pages;
    private final NotesFiles files;

    NotesController(Notes notes, NotePages pages, NotesFiles files) {
        this.notes = notes;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(NoteUrls.NOTES)
    ModelAndView all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID removed,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        return visit.page(t("Your notes"), null)
                .show("notes/page", pages.all(caller.id(), q.strip(), removed, visit.dates()));
    }

    @GetMapping(NoteUrls.NOTE)
    ModelAndView edit(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        return switch (notes.one(caller.id(), id)) {
            case Shelf.Closed _ -> SeeOther.to(NoteUrls.NOTES); // which says why
            case Shelf.Open(var found) -> {
                NoteView note = found.stream().findFirst().orElseThrow(PageNotFound.missing());
                yield show(visit, HttpStatus.OK, note, note.body(), false);
            }
        };
    }

    @PostMapping(NoteUrls.NOTE)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String body,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        return switch (notes.change(caller.id(), id, version, body)) {
            case NoteResult.Stale(var standing) -> show(visit, HttpStatus.CONFLICT, standing, body, true);
            case NoteResult.Kept _ -> SeeOther.to(NoteFlash.CHANGED.at(NoteUrls.NOTES));
            case NoteResult.Unknown() -> throw new PageNotFound();
            case NoteResult.TooMany _ -> SeeOther.to(NoteFlash.TOO_MANY.at(NoteUrls.NOTES));
            case NoteResult.Closed _ -> SeeOther.to(NoteUrls.NOTES);
        };
    }

    @PostMapping(NoteUrls.REMOVAL)
    ModelAndView remove(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return after(notes.remove(caller.id(), id), NoteUrls.notes(null, id));
    }

    @PostMapping(NoteUrls.RESTORATION)
    ModelAndView restore(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return after(notes.restore(caller.id(), id), NoteFlash.RESTORED.at(NoteUrls.NOTES));
    }

    @GetMapping(NoteUrls.FILE)
    void file(
            @PathVariable String format,
            @AuthenticationPrincipal Caller caller,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        NotesFile kind = NotesFile.of(format).orElseThrow(PageNotFound.missing());
        Optional<Spooled> made = files.of(caller.id(), kind, visit.dates());
        if (made.isPresent()) {
            SentFile.made(made.get(), kind.type(), "notes." + kind.ending(), response);
        } else {
            response.sendRedirect(NoteUrls.NOTES); // which says why
        }
    }

    private static ModelAndView after(NoteResult result, String address) {
        return switch (result) {
            case NoteResult.Kept _ -> SeeOther.to(address);
            case NoteResult.Unknown _, NoteResult.Stale _ -> throw new PageNotFound();
            case NoteResult.TooMany _, NoteResult.Closed _ -> SeeOther.to(NoteUrls.NOTES);
        };
    }

    private static ModelAndView show(Visit visit, HttpStatus status, NoteView note, String typed, boolean changed) {
        return visit.page(t("Change a note"), null)
                .show(
                        status,
                        "notes/edit",
                        new EditPage(NoteCard.of(note, visit.dates()), note.version(), typed, changed));
    }
}
