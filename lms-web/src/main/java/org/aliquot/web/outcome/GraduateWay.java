package org.aliquot.web.outcome;

import java.util.Map;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.OutcomeUrls;

/**
 * From which list somebody came to a learner, who may be one of many they enter one after the other.
 *
 * @param back the address of that list; empty where it is not known
 */
record GraduateWay(String course, String back) {

    /** No other page than that list, however it is filtered. */
    GraduateWay(String course, String back) {
        this.course = course;
        this.back = Address.localOr(back, "").startsWith(OutcomeUrls.PEOPLE + "?") ? back : "";
    }

    String list() {
        return back.isEmpty() ? OutcomeUrls.people(Map.of("course", course)) : back;
    }

    String listAfter(int classYear) {
        return back.isEmpty() ? OutcomeUrls.people(Map.of("course", course, "year", classYear)) : back;
    }
}
