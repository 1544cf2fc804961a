package org.aliquot.web.phone;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a phone asks before it installs the product; the names are those of the W3C's application manifest. */
record Manifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("theme_color") String themeColor,
        @JsonProperty("background_color") String backgroundColor,
        List<Icon> icons,
        List<Shortcut> shortcuts) {

    /** @param purpose {@code any}, or {@code maskable} where the phone cuts its own shape out */
    record Icon(String src, String sizes, String type, String purpose) {}

    /** A way past the first page, from the icon itself. */
    record Shortcut(String name, String description, String url, List<Icon> icons) {}
}
