package org.aliquot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;

/** Where a form leads back to: the page that it was on. */
public final class CameFrom {

    private CameFrom() {}

    /** The page that the browser says the form was on; the front page where it says none of ours. */
    static String of(@Nullable String referer) {
        return Address.localOr(path(referer), SiteUrls.HOME);
    }

    /** The page of this site that led to what is asked; empty where the browser does not say. */
    public static Optional<String> page(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String site = "//" + request.getHeader("Host") + "/";
        int at = referrer == null ? -1 : referrer.indexOf(site);
        return at < 0 || referrer.indexOf("//") != at
                ? Optional.empty()
                : Optional.of(Address.localOr(referrer.substring(at + site.length() - 1), SiteUrls.HOME));
    }

    /** Without its host. */
    private static @Nullable String path(@Nullable String from) {
        try {
            URI page = URI.create(from == null ? "" : from);
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
