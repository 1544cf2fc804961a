package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * So much schooling.
 *
 * @param orHours semester hours of college that stand for it; null where only the degree does
 * @param inLaboratory whether the degree is in laboratory science or technology
 */
@JsonTypeName("schooling")
public record SchoolingNeed(Schooling least, @Nullable Integer orHours, boolean inLaboratory) implements Condition {

    @Override
    public boolean isMetBy(Background said) {
        Schooling schooling = said.school().schooling();
        boolean far = schooling != null && schooling.compareTo(least) >= 0;
        boolean hours = orHours != null && said.school().hours() >= orHours;
        return (far || hours) && (!inLaboratory || said.school().inLaboratory());
    }

    @Override
    public String words() {
        String degree = switch (least) {
            case NONE -> "no schooling";
            case HIGH_SCHOOL -> "a high-school diploma or equivalent";
            case SOME_COLLEGE -> "some college";
            case ASSOCIATE -> "an associate degree";
            case BACHELOR -> "a bachelor’s degree";
        };
        return degree
                + (inLaboratory ? " in laboratory science or technology" : "")
                + (orHours == null ? "" : ", or " + orHours + " semester hours of college");
    }
}
