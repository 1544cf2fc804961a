package org.aliquot.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How people reach this installation, for links in mail. Always from the settings: a request's own host name is what its
 * sender wrote, and a link made of it could lead anywhere.
 */
@Component
class SiteAddress {

    private final String site;

    SiteAddress(@Value("${aliquot.base-url:http://localhost:${server.port:8080}}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    String to(String path) {
        return site + path;
    }
}
