package org.aliquot.web.learner;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.outreach.StaffNotes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LearnerList;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.flash.StaffDayFlash;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/learners/{id}}: one learner, for who teaches them and for administrators. */
@Controller
@Audience(Audience.Who.STAFF)
class LearnerController {

    private static final int MOST_PAGES = 100;

    private final LearnerPages pages;
    private final StaffNotes notes;

    LearnerController(LearnerPages pages, StaffNotes notes) {
        this.pages = pages;
        this.notes = notes;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(LearnerUrls.LEARNER)
    ModelAndView learner(@PathVariable UUID id, Visit visit) {
        LearnerPage page =
                pages.page(new AccountId(id), visit.caller(), visit.dates()).orElseThrow(PageNotFound.missing());
        return visit.at(Place.CLASSES, page.name()).undoing(undoing(id, visit)).show("learner/learner", page);
    }

    private @Nullable String undoing(UUID id, Visit visit) {
        return visit.said() == StaffDayFlash.NOTE_REMOVED
                ? notes.lastRemoved(visit.caller(), new AccountId(id))
                        .map(note -> StaffDayUrls.noteReturn(id, note))
                        .orElse(null)
                : null;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(LearnerUrls.LIST)
    ModelAndView list(
            @PathVariable UUID id, @PathVariable String list, @RequestParam(defaultValue = "1") int page, Visit visit) {
        LearnerListPage found = Word.find(LearnerList.class, list)
                .flatMap(one -> pages.list(
                        new AccountId(id), one, Math.clamp(page, 1, MOST_PAGES), visit.caller(), visit.dates()))
                .orElseThrow(PageNotFound.missing());
        return visit.at(Place.CLASSES, found.table().title() + ", " + found.name())
                .show("learner/list", found);
    }
}
