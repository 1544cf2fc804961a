package org.aliquot.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was done: go and look there. */
public final class SeeOther {

    /** Letters of an address that can be asked for; only forms that nobody has filled in by hand lead to longer ones. */
    public static final int LONGEST = 4_000;

    private SeeOther() {}

    /** @param url one that is too long to be asked for is shortened to its path */
    public static ModelAndView to(String url) {
        RedirectView view = new RedirectView(url.length() <= LONGEST ? url : url.replaceFirst("\\?.*", ""));
        view.setHttp10Compatible(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
