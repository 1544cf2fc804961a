package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.people.Caller;
import org.aliquot.people.ErasureWishes;
import org.aliquot.people.OwnExport;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.flash.AccountFlash;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /profile/data}: what is kept about oneself, as a file or no longer. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class DataPageController {

    private final OwnExport export;
    private final ErasureWishes wishes;

    DataPageController(OwnExport export, ErasureWishes wishes) {
        this.export = export;
        this.wishes = wishes;
    }

    @GetMapping(AccountUrls.PROFILE_DATA)
    ModelAndView page(@AuthenticationPrincipal Caller caller, Visit visit) {
        return show(caller, visit, null);
    }

    /** A form, because a link would be followed by whoever looks ahead. */
    @PostMapping(AccountUrls.PROFILE_EXPORT)
    void export(@AuthenticationPrincipal Caller caller, HttpServletResponse response) throws IOException {
        Optional<Path> file = export.write(caller.id());
        if (file.isPresent()) {
            SentFile.zip(file.get(), "aliquot-about-me.zip", response);
        } else {
            response.sendRedirect(AccountFlash.EXPORTED_OFTEN.at(AccountUrls.PROFILE_DATA));
        }
    }

    @PostMapping(AccountUrls.PROFILE_ERASURE)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String password, @AuthenticationPrincipal Caller caller, Visit visit) {
        return switch (wishes.ask(caller.id(), password)) {
            case NOTED -> SeeOther.to(AccountFlash.ERASURE_NOTED.at(AccountUrls.PROFILE_DATA));
            case WRONG_PASSWORD -> refuse(caller, visit, PasswordWords.WRONG);
            case TOO_MANY_TRIES -> refuse(caller, visit, PasswordWords.TOO_MANY);
            case NOT_THIS_ACCOUNT ->
                refuse(
                        caller,
                        visit,
                        t(
                                "Demo accounts cannot be erased, and an administrator's account only by another administrator."));
        };
    }

    @PostMapping(AccountUrls.PROFILE_ERASURE_WITHDRAWAL)
    ModelAndView takeBack(@AuthenticationPrincipal Caller caller) {
        wishes.takeBack(caller.id());
        return SeeOther.to(AccountFlash.ERASURE_TAKEN_BACK.at(AccountUrls.PROFILE_DATA));
    }

    private ModelAndView refuse(Caller caller, Visit visit, String why) {
        ModelAndView page = show(caller, visit, why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView show(Caller caller, Visit visit, @org.jspecify.annotations.Nullable String refusal) {
        String due = wishes.due(caller.id()).map(at -> visit.dates().date(at)).orElse(null);
        return visit.page(t("Your data"), null).show("account/data", MyDataPage.of(due, refusal));
    }
}
