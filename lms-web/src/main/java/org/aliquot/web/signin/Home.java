package org.aliquot.web.signin;

import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Urls;
import org.aliquot.web.staff.StaffUrls;

/** Where a person's own work is: where signing in leads. */
public final class Home {

    private Home() {}

    public static String of(Caller caller) {
        if (caller.is(Role.LEARNER)) {
            return Urls.today();
        }
        return caller.is(Role.ADMINISTRATOR) ? StaffUrls.admin() : StaffUrls.teach();
    }
}
