package org.aliquot.web;

import java.util.List;

/**
 * The side rail of a staff page: only places that exist and that the person may open.
 *
 * @param help where the guide tells about this page
 */
public record Rail(String title, List<Group> groups, String help) {

    public record Group(String title, List<Entry> entries) {}

    public record Entry(String title, Icon icon, String url, boolean current) {}
}
