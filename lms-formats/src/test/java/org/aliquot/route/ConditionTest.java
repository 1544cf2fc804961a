package org.aliquot.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.route.Background.Program;
import org.aliquot.route.Background.School;
import org.aliquot.route.Background.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody says, held against what a route asks; what was not said is missing. */
class ConditionTest {

    private static final School NO_SCHOOL = new School(null, false, 0, 0, 0, 0);

    @Test
    void moreSchoolingThanAskedIsEnoughAndHoursMayStandForADegree() {
        SchoolingNeed associate = new SchoolingNeed(Schooling.ASSOCIATE, 60, false);

        assertThat(associate.isMetBy(school(Schooling.BACHELOR, 0))).isTrue();
        assertThat(associate.isMetBy(school(Schooling.SOME_COLLEGE, 60))).isTrue();
        assertThat(associate.isMetBy(school(Schooling.SOME_COLLEGE, 59))).isFalse();
        assertThat(associate.isMetBy(school(null, 0))).isFalse();
        assertThat(associate.words()).isEqualTo("an associate degree, or 60 semester hours of college");
    }

    @Test
    void aDegreeInLaboratoryScienceIsAskedForWhereTheRouteSaysSo() {
        SchoolingNeed need = new SchoolingNeed(Schooling.ASSOCIATE, null, true);

        assertThat(need.isMetBy(school(Schooling.ASSOCIATE, 0))).isFalse();
        assertThat(need.isMetBy(with(new School(Schooling.ASSOCIATE, true, 0, 0, 0, 0), null, Map.of())))
                .isTrue();
    }

    @Test
    void hoursOfScienceAreThoseOfItsSubjectsTogether() {
        Background said = with(new School(null, false, 60, 12, 12, 11), null, Map.of());

        assertThat(new HoursNeed(Subject.SCIENCE, 35).isMetBy(said)).isTrue();
        assertThat(new HoursNeed(Subject.SCIENCE, 36).isMetBy(said)).isFalse();
        assertThat(new HoursNeed(Subject.CHEMISTRY, 16).isMetBy(said)).isFalse();
    }

    @Test
    void aProgramCountsByWhoAccreditedItAndWhenItEnded() {
        ProgramNeed need = new ProgramNeed(List.of(Field.MLT), List.of(Accreditor.NAACLS, Accreditor.ABHES), 5, 0, 0);

        assertThat(need.isMetBy(program(new Program(Field.MLT, Accreditor.ABHES, 5, 0, 0))))
                .isTrue();
        assertThat(need.isMetBy(program(new Program(Field.MLT, Accreditor.ABHES, 6, 0, 0))))
                .isFalse();
        assertThat(need.isMetBy(program(new Program(Field.MLT, Accreditor.ABHES, null, 0, 0))))
                .as("nobody said when")
                .isFalse();
        assertThat(need.isMetBy(program(new Program(Field.MLT, null, 1, 0, 0)))).isFalse();
        assertThat(need.isMetBy(program(null))).isFalse();
        assertThat(need.words())
                .isEqualTo("a NAACLS or ABHES-accredited MLT program, finished within the last 5 years");
    }

    @Test
    void hoursOfAProgramAreCountedWhereTheRouteCountsThem() {
        ProgramNeed need = new ProgramNeed(List.of(), List.of(), null, 40, 100);

        assertThat(need.isMetBy(program(new Program(Field.PHLEBOTOMY, null, null, 40, 100))))
                .isTrue();
        assertThat(need.isMetBy(program(new Program(Field.PHLEBOTOMY, null, null, 40, 99))))
                .isFalse();
        assertThat(need.words()).isEqualTo("a program with 40 class hours and 100 clinical hours");
    }

    @Test
    void workThatEndedLongAgoCountsOnlyAsFarAsItReachesIntoTheYearsAskedFor() {
        ExperienceNeed need = new ExperienceNeed(List.of(Area.TESTING), 36, 0, 10);

        assertThat(need.isMetBy(work(Area.TESTING, 60, 7))).isTrue();
        assertThat(need.isMetBy(work(Area.TESTING, 60, 8))).isFalse();
        assertThat(need.isMetBy(work(Area.PHLEBOTOMY, 60, 0))).isFalse();
        assertThat(need.words()).isEqualTo("3 years of full-time work in laboratory testing within the last 10 years");
    }

    @Test
    void hoursOfWorkAreCountedAtThirtyFiveAWeek() {
        ExperienceNeed need = new ExperienceNeed(List.of(Area.PHLEBOTOMY), 0, 1040, 3);

        assertThat(need.isMetBy(work(Area.PHLEBOTOMY, 7, 0))).isTrue();
        assertThat(need.isMetBy(work(Area.PHLEBOTOMY, 6, 0))).isFalse();
        assertThat(need.words()).isEqualTo("1,040 hours of work in phlebotomy within the last 3 years");
    }

    @Test
    void anyWorkWillDoWhereNobodyKnowsHowMuchIsAskedFor() {
        ExperienceNeed need = new ExperienceNeed(List.of(Area.TESTING), 0, 0, null);

        assertThat(need.isMetBy(work(Area.TESTING, 1, 9))).isTrue();
        assertThat(need.isMetBy(work(Area.TESTING, 0, 0))).isFalse();
    }

    @Test
    void collectionsAreCountedTogetherOrByKind() {
        Background said = new Background(NO_SCHOOL, null, Map.of(), 90, 10, Set.of());

        assertThat(new CollectionsNeed(100, 0, 0).isMetBy(said)).isTrue();
        assertThat(new CollectionsNeed(0, 50, 10).isMetBy(said)).isTrue();
        assertThat(new CollectionsNeed(0, 50, 11).isMetBy(said)).isFalse();
    }

    @Test
    void aRouteNamesWhatIsMissing() {
        RouteRule rule = new RouteRule(
                "r",
                "Route",
                List.of("f"),
                LocalDate.EPOCH,
                List.of(new SchoolingNeed(Schooling.HIGH_SCHOOL, null, false), new CertificateNeed(List.of("A", "B"))),
                List.of());

        assertThat(rule.missing(new Background(
                        new School(Schooling.BACHELOR, false, 0, 0, 0, 0), null, Map.of(), 0, 0, Set.of("B"))))
                .isEmpty();
        assertThat(rule.missing(school(Schooling.BACHELOR, 0)))
                .extracting(Condition::words)
                .containsExactly("A or B");
    }

    private static Background school(@Nullable Schooling schooling, int hours) {
        return with(new School(schooling, false, hours, 0, 0, 0), null, Map.of());
    }

    private static Background program(@Nullable Program program) {
        return with(NO_SCHOOL, program, Map.of());
    }

    private static Background work(Area area, int months, int endedYearsAgo) {
        return with(NO_SCHOOL, null, Map.of(area, new Work(months, endedYearsAgo)));
    }

    private static Background with(School school, @Nullable Program program, Map<Area, Work> work) {
        return new Background(school, program, work, 0, 0, Set.of());
    }
}
