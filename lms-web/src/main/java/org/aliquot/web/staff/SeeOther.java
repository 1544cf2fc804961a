package org.aliquot.web.staff;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on after a form was taken, so that a reload does not send it again. */
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView to(String url) {
        RedirectView view = new RedirectView(url);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    /** There, where {@code done} is told once. */
    public static ModelAndView to(String url, Flash done) {
        return to(url + (url.contains("?") ? "&" : "?") + "done=" + done.code());
    }
}
