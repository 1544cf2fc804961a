package org.aliquot.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was done: go and look there. */
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView to(String url) {
        RedirectView view = new RedirectView(url);
        view.setHttp10Compatible(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
