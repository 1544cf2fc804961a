package org.aliquot.web.rostering;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.rostering.RosterOutcome;
import org.aliquot.rostering.RosterRun;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.flash.RosterFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/rosters/{id}}: what a list does, carrying it out and undoing it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class RunController {

    private static final String CHANGED =
            "Nothing was done. Someone changed a class or an account after you opened this page. The page is up to date now: check it again.";

    private final RosterDesk desk;
    private final RosterViews views;

    RunController(RosterDesk desk, RosterViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(RosterUrls.RUN)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, id, null, visit);
    }

    @PostMapping(RosterUrls.CLASSES)
    ModelAndView match(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Visit visit) {
        find(id);
        boolean done =
                desk.decide(id, RosterDecisions.read(form), visit.caller().id());
        return SeeOther.to((done ? RosterFlash.MATCHED : RosterFlash.STANDS).at(RosterUrls.run(id)));
    }

    @PostMapping(RosterUrls.COMMITMENT)
    ModelAndView commit(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean invite, Visit visit) {
        return after(id, desk.commit(id, invite, visit.caller().id()), RosterFlash.CARRIED_OUT, visit);
    }

    @PostMapping(RosterUrls.MISSING)
    ModelAndView suspend(@PathVariable UUID id, Visit visit) {
        return after(id, desk.suspendGuarded(id, visit.caller().id()), RosterFlash.SUSPENDED, visit);
    }

    @PostMapping(RosterUrls.UNDOING)
    ModelAndView undo(@PathVariable UUID id, Visit visit) {
        return after(id, desk.undo(id, visit.caller().id()), RosterFlash.UNDONE, visit);
    }

    private ModelAndView after(UUID id, RosterOutcome outcome, RosterFlash done, Visit visit) {
        return switch (outcome) {
            case DONE -> SeeOther.to(done.at(RosterUrls.run(id)));
            case SEATS_ARE_TAKEN -> SeeOther.to(RosterFlash.UNDONE_WITHOUT_SEATS.at(RosterUrls.run(id)));
            case UNKNOWN -> throw new PageNotFound();
            case ARCHIVED -> SeeOther.to(RosterFlash.ARCHIVED.at(RosterUrls.run(id)));
            case NOT_NOW, FOR_A_PERSON -> SeeOther.to(RosterFlash.STANDS.at(RosterUrls.run(id)));
            case WORLD_CHANGED -> show(HttpStatus.CONFLICT, id, CHANGED, visit);
        };
    }

    private ModelAndView show(HttpStatus status, UUID id, @Nullable String trouble, Visit visit) {
        return visit.at(Place.PEOPLE, "Class lists").show(status, "rostering/run", views.run(find(id), trouble, visit));
    }

    private RosterRun find(UUID id) {
        return desk.find(id).orElseThrow(PageNotFound::new);
    }
}
