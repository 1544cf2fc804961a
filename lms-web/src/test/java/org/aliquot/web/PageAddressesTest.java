package org.aliquot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aliquot.notices.SiteMap;
import org.junit.jupiter.api.Test;

/** What people are told of leads to a page. */
class PageAddressesTest {

    private final SiteMap site = new PageAddresses();

    @Test
    void everyAddressIsOfAPageOfOurs() throws IOException {
        List<String> pages = pages();
        assertThat(List.of(
                        site.today(),
                        site.profile(),
                        site.rotations(),
                        site.certificates(),
                        site.course("mlt"),
                        site.result(UUID.randomUUID()),
                        site.sharedResult(UUID.randomUUID()),
                        site.review("mlt-hem-01")))
                .allSatisfy(address -> assertThat(pages).anyMatch(address::matches));
    }

    @Test
    void whatIsAskedForStaysInItsPlace() {
        assertThat(site.course("a/b")).isEqualTo("/courses/a%2Fb");
        assertThat(site.review("a/b")).isEqualTo("/teach/items/a%2Fb/review");
    }

    private static List<String> pages() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                requireNonNull(PageAddressesTest.class.getResourceAsStream("/org/aliquot/access/routes.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("GET"))
                    .map(line -> line.split(" +")[1].replaceAll("\\{[^}]+}", "[^/]+"))
                    .toList();
        }
    }
}
