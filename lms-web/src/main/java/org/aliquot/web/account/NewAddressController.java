package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.people.AddressChange;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the link to a new address leads. Opening it changes nothing: mail programs open links to look into them. */
@Controller
@Audience(Audience.Who.ANYONE)
class NewAddressController {

    private static final GateForm.Way AGAIN =
            new GateForm.Way(phrase("Still want it?"), phrase("Ask again on your profile"), AccountUrls.PROFILE);

    private final AddressChange addresses;

    NewAddressController(AddressChange addresses) {
        this.addresses = addresses;
    }

    @GetMapping(AccountUrls.NEW_ADDRESS)
    ModelAndView link(@PathVariable String token, Visit visit) {
        return addresses.usable(token) ? Gate.show(visit, confirming(token)) : ended(visit);
    }

    @PostMapping(AccountUrls.NEW_ADDRESS)
    ModelAndView confirm(@PathVariable String token, Visit visit) {
        return addresses.confirm(token)
                ? SeeOther.to(AccountFlash.ADDRESS_MOVED.at(AccountUrls.SIGN_IN))
                : ended(visit);
    }

    private static ModelAndView ended(Visit visit) {
        return Gate.show(
                visit,
                HttpStatus.GONE,
                GateForm.ended(
                        t("Each link works once, within 24 hours, and only while no one else uses the address."),
                        AGAIN));
    }

    private static GateForm confirming(String token) {
        return new GateForm(
                t("Move your account here?"),
                t("From then on, you sign in with the address that this link was sent to."),
                AccountUrls.newAddress(token),
                t("Move my account"),
                List.of(),
                FieldErrors.NONE,
                null);
    }
}
