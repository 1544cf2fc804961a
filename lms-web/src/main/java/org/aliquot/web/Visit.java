package org.aliquot.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.flash.Flash;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page: who asks, and what every page of it shares. Controllers take it as an argument and ask it for their page.
 *
 * @param reader null where nobody is signed in, and on pages of errors
 * @param help where the guide tells about what is asked for
 */
public record Visit(
        @Nullable Caller reader,
        @Nullable Who who,
        Look look,
        Guard guard,
        Assets assets,
        Brand brand,
        Dates dates,
        @Nullable Flash said,
        String help) {

    /** The cookie of a visitor's choice of language. */
    public static final String LANGUAGE_COOKIE = "aliquot_language";

    private static final String YOUR_WORK = "Your work";

    /** On pages that only those see who are signed in. */
    public Caller caller() {
        return Objects.requireNonNull(reader);
    }

    /**
     * The same for nobody in particular: a page made of it may be kept, and tells nothing of who asked for it. Its mark and colors
     * are ours: what a school put in their place is not kept with it.
     */
    public Visit asNobody() {
        Guard nobodys = new Guard(guard.nonce(), "", guard.lookCookie());
        return new Visit(null, null, look, nobodys, assets, Brand.OURS, dates, null, help);
    }

    /** The same, with something to be said on its page. */
    public Visit saying(Flash flash) {
        return new Visit(reader, who, look, guard, assets, brand, dates, flash, help);
    }

    /** A page of a learner or a visitor. One that belongs to everybody, and so stands nowhere in the navigation, leaves staff their rail. */
    public Page page(String title, @Nullable Destination active) {
        boolean keepsRail = active == null && reader != null && reader.reachesOthers();
        return new Page(title, active, keepsRail ? rail(null) : null, this);
    }

    /** A page of staff, found under {@code place}, with the places beside it that its reader may go to. */
    public Page at(Place place, String title) {
        return new Page(title, null, rail(place), this);
    }

    private Rail rail(@Nullable Place place) {
        boolean administers = place == null ? caller().is(Role.ADMINISTRATOR) : place.role() == Role.ADMINISTRATOR;
        if (!caller().isStaff()) {
            return new Rail(YOUR_WORK, List.of(group(YOUR_WORK, _ -> true, place)), help);
        }
        List<Rail.Group> groups = List.of(
                        group("Teach", each -> each.role() == Role.INSTRUCTOR, place),
                        group("Administer", each -> each.role() == Role.ADMINISTRATOR, place))
                .stream()
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new Rail(administers ? "Administration" : "Teaching", groups, help);
    }

    private Rail.Group group(String title, Predicate<Place> which, @Nullable Place current) {
        return new Rail.Group(
                title,
                Arrays.stream(Place.values())
                        .filter(which.and(place -> place.isOpenTo(caller().roles())))
                        .map(place -> new Rail.Entry(place.title(), place.icon(), place.url(), place == current))
                        .toList());
    }
}
