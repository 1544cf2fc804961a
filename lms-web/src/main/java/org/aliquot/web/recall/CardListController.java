package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.review.CardBox;
import org.aliquot.review.CardId;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.flash.RecallFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All cards of a learner: found, put away, taken back, added. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class CardListController {

    private final CardBox box;
    private final CardLists lists;
    private final Enrollments enrollments;

    CardListController(CardBox box, CardLists lists, Enrollments enrollments) {
        this.enrollments = enrollments;
        this.box = box;
        this.lists = lists;
    }

    @GetMapping(RecallUrls.CARDS)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        return visit.page(t("All cards"), Destination.REVIEW)
                .show("recall/list", lists.page(caller.id(), CardFilter.of(show, area, origin, page), visit.dates()));
    }

    /** "Review this": makes a card of a question whose answer the learner has seen. */
    @PostMapping(RecallUrls.CARDS)
    ModelAndView add(
            @RequestParam String item,
            @RequestParam String course,
            @RequestParam(required = false) @Nullable String back,
            @AuthenticationPrincipal Caller caller) {
        boolean open = enrollments.openCourses(caller.id()).contains(course);
        RecallFlash said = !open
                ? RecallFlash.COURSE_CLOSED
                : box.choose(caller.id(), item, course) ? RecallFlash.ADDED : RecallFlash.NOT_MET;
        return SeeOther.to(said.at(Address.localOr(back, RecallUrls.REVIEW)));
    }

    @PostMapping(RecallUrls.AWAY)
    ModelAndView away(
            @PathVariable String card,
            @RequestParam boolean away,
            @RequestParam(required = false) @Nullable String back,
            @AuthenticationPrincipal Caller caller) {
        CardId id = CardId.of(card)
                .filter(one -> box.find(caller.id(), one).isPresent())
                .orElseThrow(PageNotFound.missing());
        box.putAway(caller.id(), id, away);
        RecallFlash said = away ? RecallFlash.PUT_AWAY : RecallFlash.BACK;
        return SeeOther.to(said.at(Address.localOr(back, away ? RecallUrls.NEXT : RecallUrls.CARDS)));
    }
}
