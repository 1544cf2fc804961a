package org.aliquot.web.connection;

import java.util.List;

/** The systems that we are connected to. */
public record ConnectionsPage(List<Line> lines) {

    /**
     * One system.
     *
     * @param kind what it is to us
     * @param tone of its state: good, warn or null for neither
     * @param trouble what failed last, empty when it works
     */
    public record Line(
            String name,
            String url,
            String kind,
            String issuer,
            String state,
            String tone,
            String by,
            String worked,
            String trouble) {}
}
