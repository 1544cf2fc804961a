package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that a route asks for. What somebody did not say is not met. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Condition
        permits SchoolingNeed, HoursNeed, ProgramNeed, ExperienceNeed, CollectionsNeed, CertificateNeed {

    boolean isMetBy(Background said);

    /** For readers, without a stop: {@code at least 6 semester hours of chemistry}. */
    String words();
}
