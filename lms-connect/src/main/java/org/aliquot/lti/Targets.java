package org.aliquot.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;

/** Where links lead. */
final class Targets {

    private Targets() {}

    /** Whether an address is of this very site: scheme, host and port. */
    static boolean isOurs(String address, String site) {
        try {
            URI target = new URI(address);
            return target.getHost() != null
                    && target.getRawUserInfo() == null
                    && origin(target).equals(origin(new URI(site)));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Whether an address is of one of these origins. */
    static boolean isOfAny(String address, Collection<String> origins) {
        return origins.stream().anyMatch(origin -> isOurs(address, origin));
    }

    private static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }
}
