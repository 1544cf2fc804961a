package org.aliquot.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an address of one in the book. */
public final class Address {

    private Address() {}

    /** With these values in the places of its variables, in their order; one for each. */
    public static String of(String template, Object... values) {
        StringBuilder address = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf('{', from);
            address.append(template, from, place).append(segment(String.valueOf(value)));
            from = template.indexOf('}', place) + 1;
        }
        if (template.indexOf('{', from) >= 0) {
            throw new IllegalArgumentException("too few values for " + template);
        }
        return address.append(template.substring(from)).toString();
    }

    /** {@code path} with those of the parameters that have a value. */
    public static String with(String path, Map<String, ? extends @Nullable Object> parameters) {
        String query = parameters.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !"".equals(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + segment(String.valueOf(entry.getValue())))
                .sorted()
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The given address if it leads to this site, else {@code otherwise}: never a way out to another host. */
    public static String localOr(@Nullable String address, String otherwise) {
        return address != null && address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? address : otherwise;
    }

    static String segment(String text) {
        return query(text).replace("+", "%20");
    }

    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
