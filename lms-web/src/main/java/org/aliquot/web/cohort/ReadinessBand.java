package org.aliquot.web.cohort;

import java.util.List;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.Standing;
import org.aliquot.web.today.Standings;

/** A fifth of the scale of readiness, in percent as pages show them; both ends belong to it. */
record ReadinessBand(int low, int high) {

    /** The most ready first, as a class is read. */
    static final List<ReadinessBand> ALL = List.of(
            new ReadinessBand(80, 100),
            new ReadinessBand(60, 79),
            new ReadinessBand(40, 59),
            new ReadinessBand(20, 39),
            new ReadinessBand(0, 19));

    /** As addresses have it. */
    String word() {
        return "from-" + low;
    }

    String title() {
        return low + " to " + high + "%";
    }

    boolean holds(ClassMember member) {
        Standing.Chance chance = member.chance();
        if (chance == null) {
            return false;
        }
        long percent = Standings.percent(chance.value());
        return low <= percent && percent <= high;
    }
}
