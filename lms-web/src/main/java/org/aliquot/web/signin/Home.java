package org.aliquot.web.signin;

import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.address.StaffDayUrls;

/** Where a person's own work is: where signing in leads. */
public final class Home {

    private Home() {}

    public static String of(Caller caller) {
        if (caller.is(Role.LEARNER)) {
            return SiteUrls.TODAY;
        }
        return caller.is(Role.ADMINISTRATOR) ? AdminUrls.ADMIN : StaffDayUrls.TODAY;
    }
}
