package org.aliquot.route;

import java.util.List;

/**
 * A credential with the routes to its exam that are known well enough to be compared with what somebody says.
 *
 * @param name as facts say it, such as {@code MLT(ASCP)}
 * @param board who decides
 * @param page where the board tells its conditions
 */
public record Credential(String name, String board, String page, List<RouteRule> routes) {
    public Credential {
        routes = List.copyOf(routes);
    }
}
