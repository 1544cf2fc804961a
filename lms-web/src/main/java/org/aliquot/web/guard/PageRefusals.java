package org.aliquot.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.AccessRefusals;
import org.aliquot.access.Deciders;
import org.aliquot.access.Routes;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends those who are not signed in to the sign-in page and back to where they were; tells others no. */
@Component
public class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The attribute of a request with the sentence that says why it was refused; empty when there is no more to say. */
    public static final String WHY = PageRefusals.class.getName() + ".why";

    /** An address within an address triples at worst, and headers have 8 KiB. */
    private static final int LONGEST_WAY_BACK = 2000;

    private final Routes routes;
    private final AccessRefusals refusals;

    PageRefusals(Routes routes, AccessRefusals refusals) {
        this.routes = routes;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (isForScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", AccountUrls.signIn(next(request)));
    }

    private static String next(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return request.getMethod().equals("GET") && page.length() <= LONGEST_WAY_BACK ? page : SiteUrls.TODAY;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refusals.tell(request, refusal);
        request.setAttribute(WHY, Deciders.sentence(refusal, ""));
        response.sendError(
                isKnown(request, refusal) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    /** Which pages there are is no secret, and a form may be out of date. */
    private boolean isKnown(HttpServletRequest request, AccessDeniedException refusal) {
        return refusal instanceof CsrfException || routes.know(request);
    }

    /** htmx and fetch cannot follow a redirect into a page that is not what they asked for. */
    private static boolean isForScript(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE));
    }
}
