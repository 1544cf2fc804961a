package org.aliquot.web.lti;

import java.util.List;

/**
 * What was chosen, on its way into the course.
 *
 * @param address of the other system
 * @param token that it takes
 */
public record PickedPage(List<String> titles, String address, String token) {

    @Override
    public String toString() {
        return "PickedPage" + titles;
    }
}
