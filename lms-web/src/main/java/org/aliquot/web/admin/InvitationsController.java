package org.aliquot.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.people.AccountId;
import org.aliquot.people.InvitationLinks;
import org.aliquot.people.InvitationList;
import org.aliquot.people.InvitationSearch;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.ListPart;
import org.aliquot.web.staff.Listed;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/invitations}: links to choose a password, where nothing sends them. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class InvitationsController {

    private final InvitationLinks links;
    private final InvitationsFile files;

    InvitationsController(InvitationLinks links, InvitationsFile files) {
        this.links = links;
        this.files = files;
    }

    @GetMapping(AdminUrls.INVITATIONS)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            Visit visit) {
        InvitationSearch search = new InvitationSearch(one(person), Search.typed(q), page);
        InvitationList found = links.page(search, visit.caller().id());
        List<InvitationsPage.Line> lines = found.links().stream()
                .map(link -> new InvitationsPage.Line(
                        "link-" + link.person(),
                        link.name(),
                        link.email(),
                        AdminUrls.person(link.person().value()),
                        link.url(),
                        visit.dates().dateTime(link.until())))
                .toList();
        String file = Address.with(AdminUrls.INVITATIONS_FILE, Map.of("person", person == null ? "" : person));
        return visit.at(Place.PEOPLE, "Invitation links")
                .show(
                        "admin/invitations",
                        new InvitationsPage(!links.areHandedOn(), lines, listed(search, found), file));
    }

    @GetMapping(AdminUrls.INVITATIONS_FILE)
    void file(@RequestParam(required = false) @Nullable String person, Visit visit, HttpServletResponse response)
            throws IOException {
        SentFile.made(
                files.of(one(person), visit.caller().id()), "text/csv;charset=UTF-8", "invitations.csv", response);
    }

    private static Listed listed(InvitationSearch search, InvitationList found) {
        int before = (search.page() - 1) * InvitationSearch.SIZE;
        return new ListPart<>(
                        search.words(),
                        found.links(),
                        before,
                        found.all(),
                        found.all() == 0 && search.words().isEmpty() && before == 0)
                .listed(AdminUrls.INVITATIONS, "link");
    }

    private static @Nullable AccountId one(@Nullable String person) {
        UUID one = PeopleWanted.id(person == null ? "" : person);
        return one == null ? null : new AccountId(one);
    }
}
