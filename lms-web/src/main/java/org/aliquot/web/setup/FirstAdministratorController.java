package org.aliquot.web.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.AccountId;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.FirstAdministrator;
import org.aliquot.people.PasswordRule;
import org.aliquot.people.PersonName;
import org.aliquot.web.Visit;
import org.aliquot.web.account.FormChecks;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.AdminUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the one-time link of a new installation leads. */
@Controller
@Audience(Audience.Who.ANYONE)
class FirstAdministratorController {

    private final FirstAdministrator firstAdministrator;
    private final BrowserSession browser;

    FirstAdministratorController(FirstAdministrator firstAdministrator, BrowserSession browser) {
        this.firstAdministrator = firstAdministrator;
        this.browser = browser;
    }

    @GetMapping(AccountUrls.FIRST_ADMINISTRATOR)
    ModelAndView form(@PathVariable String secret, Visit visit) {
        boolean usable = firstAdministrator.usable(secret);
        SetupPage view = new SetupPage(AccountUrls.firstAdministrator(secret), "", "", usable, null);
        return show(view, usable ? HttpStatus.OK : HttpStatus.NOT_FOUND, visit);
    }

    @PostMapping(AccountUrls.FIRST_ADMINISTRATOR)
    ModelAndView create(
            @PathVariable String secret,
            @RequestParam String email,
            @RequestParam String name,
            @RequestParam String password,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        String problem = problem(email, name, password);
        if (problem != null) {
            return again(secret, email, name, problem, visit);
        }
        Optional<AccountId> made = firstAdministrator.create(secret, email, name, password);
        if (made.isEmpty()) {
            return again(secret, email, name, "This link was used, has ended, or the address has an account.", visit);
        }
        browser.begin(made.get(), request, response);
        return new ModelAndView("redirect:" + AdminUrls.ADMIN);
    }

    private ModelAndView again(String secret, String email, String name, String problem, Visit visit) {
        boolean usable = firstAdministrator.usable(secret);
        SetupPage view = new SetupPage(AccountUrls.firstAdministrator(secret), email, name, usable, problem);
        return show(view, HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }

    private static ModelAndView show(SetupPage view, HttpStatus status, Visit visit) {
        Map<String, Object> model = Map.of("page", visit.page("First administrator", null), "view", view);
        ModelAndView page = new ModelAndView("setup/page", model);
        page.setStatus(status);
        return page;
    }

    static @Nullable String problem(String email, String name, String password) {
        if (!EmailAddress.isOne(email.strip())) {
            return FormChecks.NO_ADDRESS;
        }
        if (!PersonName.isOne(name)) {
            return FormChecks.NO_NAME;
        }
        return PasswordRule.allows(password, email, name) ? null : FormChecks.WEAK_PASSWORD;
    }
}
