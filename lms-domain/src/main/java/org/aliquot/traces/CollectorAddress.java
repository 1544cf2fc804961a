package org.aliquot.traces;

import java.net.URI;
import java.net.URISyntaxException;

/** Where traces go, as an operator writes it: of a collector, or of the very place in it that takes traces. */
public final class CollectorAddress {

    private static final String USUAL_PATH = "/v1/traces";

    private CollectorAddress() {}

    /** @throws IllegalArgumentException for what is no address of a collector */
    public static URI of(String written) {
        try {
            URI url = new URI(written);
            String scheme = String.valueOf(url.getScheme());
            if (!(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) || url.getHost() == null) {
                throw new IllegalArgumentException("neither http nor https, or without a host");
            }
            if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
                throw new IllegalArgumentException("more than host, port and path");
            }
            String path = url.getRawPath();
            return path == null || path.isEmpty() || path.equals("/") ? url.resolve(USUAL_PATH) : url;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }
}
