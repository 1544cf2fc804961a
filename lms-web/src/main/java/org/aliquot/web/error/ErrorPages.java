package org.aliquot.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.frame.Visits;
import org.aliquot.web.guard.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what went wrong as one of our pages, also when the database is what went wrong. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final Visits visits;

    ErrorPages(Visits visits) {
        this.visits = visits;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ErrorPage view = ErrorWords.of(status, (String) request.getAttribute(PageRefusals.WHY), cameFrom(request));
        ModelAndView page = visit(request, status).page(view.title(), null).show("error/page", view);
        page.setStatus(status);
        return page;
    }

    /** The page of this site that led to what was refused; null where the browser does not say. */
    private static @Nullable String cameFrom(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String site = "//" + request.getHeader("Host") + "/";
        int at = referrer == null ? -1 : referrer.indexOf(site);
        return at < 0 || referrer.indexOf("//") != at
                ? null
                : Address.localOr(referrer.substring(at + site.length() - 1), SiteUrls.HOME);
    }

    /** When no connection was free, looking for another one would only wait again. */
    private Visit visit(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return visits.ofAnybody(request);
        }
        try {
            return visits.of(request);
        } catch (DataAccessException | TransactionException unreachable) {
            return visits.ofAnybody(request);
        }
    }
}
