package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staffday.TalkPerson;

/** A class as its instructors see it first: what it comes to, whom to talk to, how ready each is. */
public record StandingPage(
        UUID id, String name, String lede, String basis, List<Figure> figures, Talk talk, ReadinessTable everyone) {

    /** A figure, what it counts and what it rests on. */
    public record Figure(String words, String figure, String say) {}

    /** Whom to talk to: those who are worst off, and all others for whom there is a reason. */
    public record Talk(List<TalkPerson> first, List<TalkPerson> more) {}
}
