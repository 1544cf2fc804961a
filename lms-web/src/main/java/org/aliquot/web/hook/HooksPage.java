package org.aliquot.web.hook;

import java.util.List;

/**
 * All webhooks.
 *
 * @param full whether there are as many as there may be
 */
public record HooksPage(List<Line> lines, boolean full) {

    /**
     * One of them.
     *
     * @param host of its address, which may hold a secret
     * @param warns whether somebody should look at it
     */
    public record Line(
            String name, String host, String events, String status, boolean warns, String last, String url) {}
}
