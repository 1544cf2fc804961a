package org.aliquot.web;

import java.net.URI;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;

/** Where the form of every page leads back to. */
final class CameFrom {

    private CameFrom() {}

    /** The page that the browser says the form was on; the front page where it says none of ours. */
    static String of(@Nullable String referer) {
        return Address.localOr(path(referer), SiteUrls.HOME);
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
