package org.aliquot.web.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Frame;
import org.aliquot.web.Page;
import org.aliquot.web.Rail;
import org.aliquot.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A staff page's surroundings: the page itself, the person it is for, and the rail beside it. */
public record Desk(Page page, Who who, Rail rail) {

    /** A page called {@code title}, found under {@code place}. */
    public static Desk at(Place place, String title, Frame frame, Caller caller) {
        String name = place.role() == Role.INSTRUCTOR ? "Teaching" : "Administration";
        List<Rail.Group> groups = List.of(
                        group("Teach", Role.INSTRUCTOR, place, caller),
                        group("Administer", Role.ADMINISTRATOR, place, caller))
                .stream()
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new Desk(frame.page(title, null), Objects.requireNonNull(frame.who()), new Rail(name, groups));
    }

    /** This page with what it shows. */
    public ModelAndView show(String template, Object view) {
        return new ModelAndView(template, Map.of("desk", this, "view", view));
    }

    /** This page again, with what was wrong or stands in the way. */
    public ModelAndView show(HttpStatus status, String template, Object view) {
        ModelAndView page = show(template, view);
        page.setStatus(status);
        return page;
    }

    private static Rail.Group group(String title, Role role, Place current, Caller caller) {
        return new Rail.Group(
                title,
                Arrays.stream(Place.values())
                        .filter(place -> place.role() == role && place.isOpenTo(caller))
                        .map(place -> new Rail.Entry(place.title(), place.icon(), place.url(), place == current))
                        .toList());
    }
}
