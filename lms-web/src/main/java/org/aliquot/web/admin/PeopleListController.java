package org.aliquot.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people}: everybody with an account. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PeopleListController {

    private static final int PAGE = 50;

    private final Accounts accounts;

    PeopleListController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(AdminUrls.PEOPLE)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            Visit visit) {
        AccountId last = after == null ? null : new AccountId(after);
        List<AccountView> found = accounts.search(Search.orNull(q), last, PAGE + 1);
        List<AccountView> shown = found.subList(0, Math.min(PAGE, found.size()));
        PeopleList view = new PeopleList(
                Search.typed(q),
                shown.stream().map(PeopleListController::line).toList(),
                paging(Search.typed(q), after, found));
        return visit.at(Place.PEOPLE, "People").show("admin/people", view);
    }

    private static PeopleList.Line line(AccountView account) {
        return new PeopleList.Line(
                account.id().value(),
                account.name(),
                account.email(),
                String.join(", ", RoleWords.of(account.roles())),
                needs(account.accommodation()),
                account.active(),
                AdminUrls.person(account.id().value()));
    }

    private static String needs(Accommodation needs) {
        String time = needs.extraTimePercent() == 0 ? "" : "Extra time " + needs.extraTimePercent() + "%";
        String text = needs.largerText() ? "larger text" : "";
        return time.isEmpty() || text.isEmpty() ? time + text : time + ", " + text;
    }

    private static Paging paging(String search, @Nullable UUID after, List<AccountView> found) {
        boolean more = found.size() > PAGE;
        int shown = Math.min(PAGE, found.size());
        return new Paging(
                (shown == 1 ? "1 person" : shown + " people") + (more ? ", more follow" : ""),
                after == null ? null : Address.with(AdminUrls.PEOPLE, Map.of("q", search)),
                more
                        ? Address.with(
                                AdminUrls.PEOPLE,
                                Map.of("q", search, "after", found.get(PAGE - 1).id()))
                        : null);
    }
}
