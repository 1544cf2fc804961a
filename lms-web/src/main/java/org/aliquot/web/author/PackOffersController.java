package org.aliquot.web.author;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.catalog.CourseOffer;
import org.aliquot.catalog.LessonOffer;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.PackOffers;
import org.aliquot.packs.PackDecisions;
import org.aliquot.web.Dates;
import org.aliquot.web.SeeOther;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/packs}: where a content pack and what was changed here differ, and which of the two shall be. */
@Controller
class PackOffersController {

    private final PackOffers offers;
    private final PackDecisions decisions;

    PackOffersController(PackOffers offers, PackDecisions decisions) {
        this.offers = offers;
        this.decisions = decisions;
    }

    @GetMapping("/teach/packs")
    ModelAndView list(@RequestParam(required = false) @Nullable String done, Visit visit) {
        List<PackOffersPage.Offer> all = new ArrayList<>();
        offers.courses().forEach(offer -> all.add(course(offer, visit.dates())));
        offers.lessons().forEach(offer -> all.add(lesson(offer, visit.dates())));
        return visit.at(Place.TEACH, "Changed in a pack and here")
                .show("author/packs", new PackOffersPage(all, Flash.of(done)));
    }

    /** {@code choice} is "take" for the pack's, "keep" for what is here; without a lesson it is about the course. */
    @PostMapping("/teach/packs/decisions")
    ModelAndView decide(
            @RequestParam(required = false) @Nullable String course,
            @RequestParam(required = false) @Nullable String lesson,
            @RequestParam(required = false) @Nullable String choice,
            Visit visit) {
        boolean take = "take".equals(choice);
        if (!take && !"keep".equals(choice)) {
            return SeeOther.to(AuthorUrls.packs());
        }
        String slug = Search.typed(course);
        boolean decided = Search.typed(lesson).isEmpty()
                ? decisions.course(slug, take, visit.caller().id().value())
                : decisions.lesson(
                        new LessonPath(slug, Search.typed(lesson)),
                        take,
                        visit.caller().id().value());
        return SeeOther.to(
                decided ? (take ? Flash.PACK_TAKEN : Flash.PACK_KEPT_OUT).at(AuthorUrls.packs()) : AuthorUrls.packs());
    }

    private static PackOffersPage.Offer lesson(LessonOffer offer, Dates dates) {
        return new PackOffersPage.Offer(
                "Lesson",
                offer.path().course(),
                offer.path().lesson(),
                offer.mine().title(),
                AuthorUrls.lesson(offer.path()),
                offer.pack(),
                dates.dateTime(offer.offeredAt()),
                offer.theirs() == null,
                offer.theirs() == null ? List.of() : LessonDiffs.of(offer.mine(), offer.theirs()));
    }

    private static PackOffersPage.Offer course(CourseOffer offer, Dates dates) {
        return new PackOffersPage.Offer(
                "Course",
                offer.mine().slug(),
                "",
                offer.mine().title(),
                AuthorUrls.course(offer.mine().slug()),
                offer.pack(),
                dates.dateTime(offer.offeredAt()),
                offer.theirs() == null,
                offer.theirs() == null ? List.of() : CourseDiffs.of(offer.mine(), offer.theirs()));
    }
}
