package org.aliquot.web;

import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.address.SiteUrls;

/** Where a person's own work is: where signing in leads. */
public final class Home {

    private Home() {}

    public static String of(Caller caller) {
        return caller.is(Role.LEARNER)
                ? SiteUrls.TODAY
                : Place.firstOf(caller.roles()).map(Place::url).orElse(SiteUrls.TODAY);
    }
}
