package org.aliquot.web.staffday;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.outreach.NewStaffNote;
import org.aliquot.outreach.StaffNotes;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.flash.StaffDayFlash;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes about a learner, and that somebody talked to them: from wherever the form stands, back to there. */
@Controller
@Audience(Audience.Who.STAFF)
class NoteController {

    /** The browser puts the focus where the note is to be written. */
    private static final String FIELD = "#words";

    private final StaffNotes notes;

    NoteController(StaffNotes notes) {
        this.notes = notes;
    }

    /** {@code talked} keeps a talk in a class, with or without words; else a note needs words, and none is kept without. */
    @PostMapping(StaffDayUrls.NOTES)
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(defaultValue = "false") boolean talked,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String back,
            Visit visit) {
        String typed = Search.typed(words);
        String text = cut(typed);
        boolean talk = talked && cohort != null;
        String there = Address.localOr(back, LearnerUrls.learner(id));
        if (text.isEmpty() && !talk) {
            return SeeOther.to(StaffDayFlash.NOTE_EMPTY.at(there) + FIELD);
        }
        Optional<UUID> kept =
                notes.write(visit.caller(), new NewStaffNote(new AccountId(id), talk ? cohort : null, talk, text));
        return kept.map(note -> SeeOther.to(talk ? talked(there, note) : StaffDayFlash.NOTE_KEPT.at(there)))
                .orElseThrow(PageNotFound::new);
    }

    private static String talked(String there, UUID note) {
        return StaffDayFlash.TALKED.at(there.equals(StaffDayUrls.TODAY) ? StaffDayUrls.talked(note) : there);
    }

    /** The field takes no more; a sign of two halves stays whole. */
    private static String cut(String typed) {
        if (typed.length() <= NewStaffNote.LONGEST) {
            return typed;
        }
        boolean half = Character.isHighSurrogate(typed.charAt(NewStaffNote.LONGEST - 1));
        return typed.substring(0, NewStaffNote.LONGEST - (half ? 1 : 0));
    }

    /** {@code back} is the list from which the learner was gone. */
    @PostMapping(StaffDayUrls.NOTE_REMOVAL)
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable UUID note, @RequestParam(defaultValue = "") String back, Visit visit) {
        if (!notes.remove(visit.caller(), note)) {
            throw new PageNotFound();
        }
        return SeeOther.to((back.isEmpty() ? StaffDayFlash.NOTE_REMOVED : StaffDayFlash.TALK_UNDONE)
                .at(Address.localOr(back, LearnerUrls.learner(id))));
    }

    @PostMapping(StaffDayUrls.NOTE_RETURN)
    ModelAndView bringBack(@PathVariable UUID id, @PathVariable UUID note, Visit visit) {
        if (!notes.bringBack(visit.caller(), note)) {
            throw new PageNotFound();
        }
        return SeeOther.to(StaffDayFlash.NOTE_RETURNED.at(LearnerUrls.learner(id)));
    }
}
