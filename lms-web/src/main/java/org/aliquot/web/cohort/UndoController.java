package org.aliquot.web.cohort;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.ClassActs;
import org.aliquot.cohort.UndoResult;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.word.Word;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes back what was just done in a class. */
@Controller
@Audience(Audience.Who.STAFF)
class UndoController {

    private final ClassActs acts;

    UndoController(ClassActs acts) {
        this.acts = acts;
    }

    @PostMapping(CohortUrls.UNDOING)
    ModelAndView undo(
            @PathVariable UUID id, @PathVariable UUID act, @RequestParam(defaultValue = "") String from, Visit visit) {
        String back = back(id, Word.find(UndoneFrom.class, from).orElse(UndoneFrom.PLAN), visit);
        return switch (acts.undo(visit.caller(), id, act)) {
            case UndoResult.Undone(var kind) ->
                SeeOther.to(CohortFlash.undone(kind).at(back));
            case UndoResult.Stands() -> SeeOther.to(CohortFlash.STANDS.at(back));
            case UndoResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static String back(UUID id, UndoneFrom from, Visit visit) {
        return switch (from) {
            case PLAN -> CohortUrls.plan(id);
            case MEMBERS -> CohortUrls.classMembers(id);
            case SETUP -> visit.caller().is(Role.ADMINISTRATOR) ? CohortUrls.cohort(id) : CohortUrls.classMembers(id);
        };
    }
}
