package org.aliquot.web.admin;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.Erasure;
import org.aliquot.people.PeopleDesk;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/{id}/erasure}: erases who somebody is, once their address was typed to confirm it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ErasureController {

    private static final String NOT_THE_ADDRESS = "This is not what to type. Nothing was erased.";

    private final PeopleDesk desk;
    private final Erasure erasure;

    ErasureController(PeopleDesk desk, Erasure erasure) {
        this.desk = desk;
        this.erasure = erasure;
    }

    @GetMapping(AdminUrls.ERASURE)
    ModelAndView ask(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, person(id), "", FieldErrors.NONE, visit);
    }

    @PostMapping(AdminUrls.ERASURE)
    ModelAndView erase(@PathVariable UUID id, @RequestParam(required = false) @Nullable String email, Visit visit) {
        AccountDetail person = person(id);
        String typed = Search.typed(email);
        if (!typed.equalsIgnoreCase(
                ErasurePage.proof(person.account().name(), person.account().email()))) {
            FieldErrors errors = new FieldErrors(Map.of("email", NOT_THE_ADDRESS));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, person, typed, errors, visit);
        }
        return switch (erasure.erase(new AccountId(id), visit.caller().id())) {
            case DONE -> SeeOther.to(AdminFlash.ERASED.at(AdminUrls.PEOPLE));
            case YOURSELF -> SeeOther.to(AdminFlash.NOT_YOURSELF.at(AdminUrls.person(id)));
            case LAST_ADMINISTRATOR -> SeeOther.to(AdminFlash.LAST_ADMINISTRATOR.at(AdminUrls.person(id)));
            case UNKNOWN, STALE, ADDRESS_TAKEN -> throw new PageNotFound();
        };
    }

    private AccountDetail person(UUID id) {
        return desk.find(new AccountId(id)).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView show(
            HttpStatus status, AccountDetail person, String typed, FieldErrors errors, Visit visit) {
        boolean yourself = person.account().id().equals(visit.caller().id());
        ErasurePage view = new ErasurePage(
                person.account().id().value(),
                person.account().name(),
                person.account().email(),
                yourself,
                typed,
                errors);
        return visit.at(Place.PEOPLE, "Erase " + view.name()).show(status, "admin/erasure", view);
    }
}
