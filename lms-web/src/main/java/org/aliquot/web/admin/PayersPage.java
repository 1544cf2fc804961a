package org.aliquot.web.admin;

import java.util.List;

/**
 * Who pays for others.
 *
 * @param more whether there are more than are shown
 */
public record PayersPage(List<Line> lines, boolean more) {

    /** @param over whether more seats are taken than there are */
    public record Line(
            String name,
            String kind,
            String classes,
            String seats,
            String taken,
            String free,
            boolean over,
            int people) {}
}
