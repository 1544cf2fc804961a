package org.aliquot.web.author;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.authoring.ItemOffer;
import org.aliquot.authoring.ItemOffers;
import org.aliquot.authorship.Work;
import org.aliquot.bank.Excerpt;
import org.aliquot.catalog.CourseOffer;
import org.aliquot.catalog.LessonOffer;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.PackOffers;
import org.aliquot.packs.PackDecisions;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.editor.ItemDiffs;
import org.aliquot.web.flash.TeachingFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/packs}: where a content pack and what was changed here differ, and which of the two shall be. */
@Controller
@Audience(Audience.Who.STAFF)
class PackOffersController {

    private final PackOffers offers;
    private final ItemOffers items;
    private final PackDecisions decisions;
    private final Deciders deciders;

    PackOffersController(PackOffers offers, ItemOffers items, PackDecisions decisions, Deciders deciders) {
        this.deciders = deciders;
        this.offers = offers;
        this.items = items;
        this.decisions = decisions;
    }

    @GetMapping(AuthorUrls.PACKS)
    ModelAndView list(Visit visit) {
        List<PackOffersPage.Offer> all = new ArrayList<>();
        offers.courses().forEach(offer -> all.add(course(offer, visit.dates())));
        offers.lessons().forEach(offer -> all.add(lesson(offer, visit.dates())));
        items.all().forEach(offer -> all.add(item(offer, visit.dates())));
        return visit.at(Place.TEACH, "Changed in a pack and here").show("author/packs", new PackOffersPage(all));
    }

    /** {@code choice} is "take" for the pack's, "keep" for what is here; {@code kind} and {@code name} say what it is about. */
    @PostMapping(AuthorUrls.PACK_DECISIONS)
    ModelAndView decide(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String choice,
            Visit visit) {
        boolean take = choice.equals("take");
        boolean decided = (take || choice.equals("keep")) && decided(kind, name, take, visit.caller());
        return SeeOther.to(
                decided
                        ? (take ? TeachingFlash.PACK_TAKEN : TeachingFlash.PACK_KEPT_OUT).at(AuthorUrls.PACKS)
                        : AuthorUrls.PACKS);
    }

    private boolean decided(String kind, String name, boolean take, Caller caller) {
        AccountId by = caller.id();
        switch (kind) {
            case "Course" -> deciders.require(caller, Work.course(name));
            case "Lesson" -> deciders.require(caller, Work.course(name.split("/", 2)[0]));
            default -> deciders.require(caller, Work.item(name));
        }
        return switch (kind) {
            case "Course" -> decisions.course(name, take, by);
            case "Lesson" -> name.contains("/") && decisions.lesson(LessonPath.of(name), take, by);
            case "Question" -> decisions.item(name, take, by);
            default -> false;
        };
    }

    private static PackOffersPage.Offer item(ItemOffer offer, Dates dates) {
        return new PackOffersPage.Offer(
                "Question",
                offer.slug(),
                Excerpt.of(offer.mine().texts().stem()),
                QuestionUrls.item(offer.slug()),
                offer.pack(),
                dates.dateTime(offer.offeredAt()),
                offer.theirs() == null,
                offer.theirs() == null ? List.of() : ItemDiffs.of(offer.mine(), offer.theirs()));
    }

    private static PackOffersPage.Offer lesson(LessonOffer offer, Dates dates) {
        return new PackOffersPage.Offer(
                "Lesson",
                offer.path().name(),
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
                offer.mine().title(),
                AuthorUrls.course(offer.mine().slug()),
                offer.pack(),
                dates.dateTime(offer.offeredAt()),
                offer.theirs() == null,
                offer.theirs() == null ? List.of() : CourseDiffs.of(offer.mine(), offer.theirs()));
    }
}
