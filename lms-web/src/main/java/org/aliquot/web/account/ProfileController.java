package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.Map;
import java.util.Objects;
import org.aliquot.access.Audience;
import org.aliquot.mail.ReturnedMail;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AddressChange;
import org.aliquot.people.Caller;
import org.aliquot.people.Profile;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /profile}: a person's name, zone, text size, messages, address and password. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ProfileController {

    private static final String DEMO = phrase("Demo accounts keep their address and password.");
    private static final String ELSEWHERE =
            phrase("Your school or employer signs you in by this address. Only an administrator can change it.");

    private final Profile profile;
    private final AddressChange addresses;
    private final ReturnedMail returned;

    ProfileController(Profile profile, AddressChange addresses, ReturnedMail returned) {
        this.returned = returned;
        this.profile = profile;
        this.addresses = addresses;
    }

    @GetMapping(AccountUrls.PROFILE)
    ModelAndView page(@AuthenticationPrincipal Caller caller, Visit visit) {
        AccountDetail person = person(caller);
        return show(visit, ProfileForm.of(person).page(person, FieldErrors.NONE, null));
    }

    @PostMapping(AccountUrls.PROFILE)
    ModelAndView save(@ModelAttribute ProfileForm form, @AuthenticationPrincipal Caller caller, Visit visit) {
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, form.page(person(caller), errors, null));
        }
        if (!profile.save(caller.id(), form.change(caller))) {
            AccountDetail now = person(caller);
            return show(visit, HttpStatus.CONFLICT, form.page(now, FieldErrors.NONE, form.against(now)));
        }
        return SeeOther.to(AccountFlash.PROFILE_SAVED.at(AccountUrls.PROFILE));
    }

    @PostMapping(AccountUrls.PROFILE_PASSWORD)
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            Authentication authentication,
            Visit visit) {
        Caller caller = (Caller) Objects.requireNonNull(authentication.getPrincipal());
        String token = String.valueOf(authentication.getCredentials());
        return switch (profile.changePassword(caller.id(), current, wanted, token)) {
            case DONE -> SeeOther.to(AccountFlash.PASSWORD_CHANGED.at(AccountUrls.PROFILE));
            case WRONG_PASSWORD -> refuse(visit, caller, "", "current", PasswordWords.WRONG);
            case NEW_ONE_REFUSED -> refuse(visit, caller, "", "wanted", FormChecks.WEAK_PASSWORD);
            case TOO_MANY_TRIES -> refuse(visit, caller, "", "current", PasswordWords.TOO_MANY);
            case DEMO -> refuse(visit, caller, "", "current", DEMO);
        };
    }

    @PostMapping(AccountUrls.PROFILE_ADDRESS)
    ModelAndView changeAddress(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        if (!new FormChecks().email(email).errors().isEmpty()) {
            return refuse(visit, caller, email, "email", FormChecks.NO_ADDRESS);
        }
        return switch (addresses.ask(caller.id(), email, password)) {
            case SENT -> SeeOther.to(AccountFlash.ADDRESS_SENT.at(AccountUrls.PROFILE));
            case WRONG_PASSWORD -> refuse(visit, caller, email, "password", PasswordWords.WRONG);
            case TOO_MANY_TRIES -> refuse(visit, caller, email, "password", PasswordWords.TOO_MANY);
            case DEMO -> refuse(visit, caller, email, "password", DEMO);
            case ELSEWHERE -> refuse(visit, caller, email, "email", ELSEWHERE);
        };
    }

    /** Mail came back from their address, and they say that it is right. */
    @PostMapping(AccountUrls.PROFILE_RETURNED_MAIL)
    ModelAndView tryAgain(@AuthenticationPrincipal Caller caller) {
        returned.tryAgain(person(caller).account().email(), caller.id(), caller.id());
        return SeeOther.to(AccountFlash.MAIL_TRIED_AGAIN.at(AccountUrls.PROFILE));
    }

    private ModelAndView refuse(Visit visit, Caller caller, String address, String field, String message) {
        AccountDetail person = person(caller);
        ProfilePage page = ProfileForm.of(person).page(person, new FieldErrors(Map.of(field, message)), null);
        return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, page.withAddress(address));
    }

    private AccountDetail person(Caller caller) {
        return profile.of(caller.id()).orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(Visit visit, ProfilePage view) {
        Returned mail = Returned.of(returned.from(view.email()), visit.dates());
        return visit.page(t("Profile"), null).show("account/profile", view.with(mail));
    }

    private ModelAndView show(Visit visit, HttpStatus status, ProfilePage view) {
        ModelAndView page = show(visit, view);
        page.setStatus(status);
        return page;
    }
}
