package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of finding things again. */
public final class SearchUrls {

    public static final String SEARCH = "/search";
    /** The best hits, as a list to be shown below the field. */
    public static final String HITS = SEARCH + "/hits";

    private SearchUrls() {}

    /** @param kind the only kind of things to be shown; null for all */
    public static String search(String typed, @Nullable String kind) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("q", typed);
        parameters.put("in", kind);
        return Address.with(SEARCH, parameters);
    }
}
