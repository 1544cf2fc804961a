package org.aliquot.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aliquot.web.Visit;
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
        ErrorPage view = ErrorWords.of(status, (String) request.getAttribute(PageRefusals.WHY));
        ModelAndView page = visit(request, status).page(view.title(), null).show("error/page", view);
        page.setStatus(status);
        return page;
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
