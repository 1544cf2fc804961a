package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;

import java.util.Map;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Shows forms for people who are not signed in. */
final class Gate {

    static final FieldErrors TOO_OFTEN = new FieldErrors(
            Map.of("email", phrase("Too many requests came from your network. Wait an hour, then try again.")));

    private Gate() {}

    static ModelAndView show(Visit visit, GateForm form) {
        return visit.page(form.heading(), null).show("account/gate", form);
    }

    static ModelAndView show(Visit visit, HttpStatus status, GateForm form) {
        ModelAndView page = show(visit, form);
        page.setStatus(status);
        return page;
    }
}
