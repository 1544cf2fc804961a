package org.aliquot.web.clinical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.clinical.RotationLine;
import org.aliquot.clinical.RotationList;
import org.aliquot.clinical.RotationSearch;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/rotations}: rotations of one's learners, those that run and those that ended. */
@Controller
@Audience(Audience.Who.STAFF)
class RotationsController {

    private static final String ENDED = "ended";

    private final Rotations rotations;

    RotationsController(Rotations rotations) {
        this.rotations = rotations;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RotationUrls.STAFF)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "1") int page,
            Visit visit) {
        RotationSearch search = new RotationSearch(which.equals(ENDED), Search.typed(q), page);
        Scope scope = Scope.of(visit.caller());
        RotationList found = rotations.list(scope, search);
        RotationsPage view = new RotationsPage(
                search.words(),
                List.of(
                        new Choice("", "Running", !search.ended()),
                        new Choice(ENDED, "Ended more than two weeks ago", search.ended())),
                found.rotations().stream().map(one -> line(one, visit)).toList(),
                paging(search, found),
                scope.isEverything());
        return visit.at(Place.CLASSES, "Clinical rotations").show("clinical/list", view);
    }

    private static RotationsPage.Line line(RotationLine one, Visit visit) {
        boolean done = one.done() == one.skills();
        return new RotationsPage.Line(
                one.name(),
                one.bench().title(),
                one.site() + ", through " + visit.dates().date(one.endsOn()),
                one.done() + " of " + one.skills()
                        + (one.practice() == 0 ? "" : ", " + one.practice() + " to practice"),
                RotationWords.number(one.hours())
                        + (one.hoursNeeded() == null ? "" : " of " + RotationWords.number(one.hoursNeeded())),
                one.daysLeft() < 0 ? "Ended" : RotationWords.ahead(one.daysUntil(), one.daysLeft()),
                one.isPressing() ? "warn" : done ? "good" : null,
                RotationUrls.staff(one.id()));
    }

    private static Paging paging(RotationSearch search, RotationList found) {
        int before = (search.page() - 1) * RotationSearch.SIZE;
        return new Paging(
                Paging.shown(before, found.rotations().size()),
                search.page() == 1 ? null : address(search, 1),
                found.more() ? address(search, search.page() + 1) : null);
    }

    private static String address(RotationSearch search, int page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("q", search.words());
        parameters.put("which", search.ended() ? ENDED : null);
        parameters.put("page", page == 1 ? null : page);
        return Address.with(RotationUrls.STAFF, parameters);
    }
}
