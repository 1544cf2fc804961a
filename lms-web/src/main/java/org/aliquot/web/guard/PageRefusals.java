package org.aliquot.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.AccessRefusals;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.access.Deciders;
import org.aliquot.access.Routes;
import org.aliquot.web.CameFrom;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.flash.Flash;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends those who are not signed in to the sign-in page and back to where they were; tells others no. */
@Component
public class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The attribute of a request with the sentence that says why it was refused; empty when there is no more to say. */
    public static final String WHY = PageRefusals.class.getName() + ".why";

    /** The attribute of a request that is true when it was refused because its form is older than the sign-in. */
    public static final String OUTLIVED = PageRefusals.class.getName() + ".outlived";

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
        seeOther(response, signIn(request));
    }

    /** And back to the page that was asked for. What was sent cannot be sent again from there, so its form is led back to. */
    private static String signIn(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET" -> AccountUrls.signIn(shortOr(asked(request), SiteUrls.TODAY));
            case "POST" -> AccountFlash.SIGNED_OUT_MEANWHILE.at(AccountUrls.signIn(form(request)));
            default -> AccountUrls.signIn(SiteUrls.TODAY);
        };
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** It tells no more what led to it: that something before was saved reads as if this were. */
    private static String form(HttpServletRequest request) {
        return CameFrom.page(request)
                .map(page -> shortOr(Flash.untold(page), SiteUrls.TODAY))
                .orElse(SiteUrls.TODAY);
    }

    private static String shortOr(String page, String otherwise) {
        return page.length() <= LONGEST_WAY_BACK ? page : otherwise;
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refusals.tell(request, refusal);
        boolean outlived = refusal instanceof CsrfException;
        if (outlived && isSignedInElsewhere(request)) {
            String next = Address.localOr(request.getParameter("next"), "");
            seeOther(response, AccountUrls.signIn(shortOr(next, ""))); // which leads on
            return;
        }
        request.setAttribute(WHY, Deciders.sentence(refusal, ""));
        request.setAttribute(OUTLIVED, outlived);
        boolean known = outlived || routes.know(request); // which pages there are is no secret
        response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    /** In another window, while this one showed the sign-in page. */
    private static boolean isSignedInElsewhere(HttpServletRequest request) {
        return request.getRequestURI().equals(AccountUrls.SIGN_IN)
                && !isForScript(request)
                && SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication;
    }

    /** htmx and fetch cannot follow a redirect into a page that is not what they asked for. */
    private static boolean isForScript(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE));
    }
}
