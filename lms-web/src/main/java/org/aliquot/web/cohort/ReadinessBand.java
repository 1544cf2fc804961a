package org.aliquot.web.cohort;

import java.util.List;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.Standing;
import org.aliquot.web.today.Standings;

/** A fifth of the scale of readiness, in percent as pages show them; both ends belong to it. */
public record ReadinessBand(int low, int high) {

    /** The most ready first, as a class is read. */
    public static final List<ReadinessBand> ALL = List.of(
            new ReadinessBand(80, 100),
            new ReadinessBand(60, 79),
            new ReadinessBand(40, 59),
            new ReadinessBand(20, 39),
            new ReadinessBand(0, 19));

    /** As addresses have it. */
    public String word() {
        return "from-" + low;
    }

    public String title() {
        return low + " to " + high + "%";
    }

    boolean holds(ClassMember member) {
        Standing.Chance chance = member.chance();
        return chance != null && holds(chance.value());
    }

    /** @param chance to pass, in [0, 1] */
    public boolean holds(double chance) {
        long percent = Standings.percent(chance);
        return low <= percent && percent <= high;
    }
}
