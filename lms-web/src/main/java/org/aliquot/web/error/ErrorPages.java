package org.aliquot.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.aliquot.access.Routes;
import org.aliquot.web.CameFrom;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.Flash;
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

    /** What the address of a form is as a page; it may read as a page that has a name there. */
    private static final Set<HttpStatus> NOT_A_PAGE =
            Set.of(HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.NOT_FOUND, HttpStatus.BAD_REQUEST);

    private final Visits visits;
    private final Routes routes;

    ErrorPages(Visits visits, Routes routes) {
        this.visits = visits;
        this.routes = routes;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String above = aboveForm(request, status);
        if (above != null) {
            return SeeOther.to(above);
        }
        String why = (String) request.getAttribute(PageRefusals.WHY);
        String from = CameFrom.page(request).map(Flash::untold).orElse(null); // what it told is of something before
        ErrorPage view = Boolean.TRUE.equals(request.getAttribute(PageRefusals.OUTLIVED))
                ? ErrorWords.outlived(from)
                : ErrorWords.of(status, why, from);
        ModelAndView page = visit(request, status).page(view.title(), null).show("error/page", view);
        page.setStatus(status);
        return page;
    }

    /**
     * A form that was refused stands at the address it was sent to, where nothing is once it is loaded anew, as a page. What was sent
     * and refused stays refused: the request for its error page says GET, whatever was sent.
     */
    private @Nullable String aboveForm(HttpServletRequest request, HttpStatus status) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null
                        && "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                        && NOT_A_PAGE.contains(status)
                ? routes.aboveForm(address.toString())
                        .map(above -> Address.localOr(above, SiteUrls.HOME))
                        .orElse(null)
                : null;
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
