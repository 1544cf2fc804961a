package org.aliquot.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where we are reached: as the settings say, and only where they say nothing as this request does. */
@Component
public class OwnSite {

    private final String site;

    OwnSite(@Value("${aliquot.base-url:}") String site) {
        this.site = site.strip().replaceAll("/+$", "");
    }

    /** The whole address of a path of ours; of the request under way. */
    public String to(String path) {
        return address() + path;
    }

    /** Whether a page of ours sent it, as its browser tells; a browser that tells nothing has not said so. */
    boolean sent(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return from == null ? origin != null && to("/").startsWith(origin + "/") : from.equals("same-origin");
    }

    String address() {
        return site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site;
    }
}
