package org.aliquot.connections;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Origins whose pages may show ours in a frame, as a policy names them; plain http only of this machine, for tests and demonstrations. */
public final class FrameOrigin {

    private static final Pattern ORIGIN =
            Pattern.compile("https://[a-z0-9.-]+(:[0-9]{1,5})?|http://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?");

    private FrameOrigin() {}

    /** Whether it is one, without anything after the host. */
    public static boolean isOne(String text) {
        return ORIGIN.matcher(text).matches();
    }

    /** That of an address; empty for what is none, or may frame nothing. */
    public static Optional<String> of(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null
                    || uri.getScheme() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of((uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT))
                    .filter(FrameOrigin::isOne);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
