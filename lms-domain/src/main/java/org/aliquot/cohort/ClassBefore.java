package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * How a class stood before an act, as far as it changed that.
 *
 * @param plan all that was assigned; null where the act was about something else
 * @param days individual dates that went with it, or that the act was about
 * @param given where individual dates were given: what stood in their place; null for any other act
 * @param givenAt when the individual dates that stood were given, in the order of {@code days} where there are several; null where none
 *     did, in acts about something else, and in those of the release before
 */
record ClassBefore(
        @Nullable List<Assignment> plan,
        @Nullable List<OwnDays> days,
        @Nullable Place place,
        @Nullable Given given,
        @Nullable List<Instant> givenAt) {

    static final StoredJson<ClassBefore> STORED = StoredJson.of(ClassBefore.class);

    /**
     * Somebody's place in the class.
     *
     * @param way how a member came
     * @param assists of one of the staff
     */
    record Place(AccountId person, @Nullable String way, boolean assists, Instant since) {}

    /** @param before individual dates that others took the place of; null where the days of the class applied */
    record Given(@Nullable OwnDays before) {}

    /**
     * Individual dates as they stood.
     *
     * @param givenAt null where that was not kept
     */
    record Stood(OwnDays days, @Nullable Instant givenAt) {}

    /** @param gone the individual dates that went with what is assigned no more */
    static ClassBefore plan(List<Assignment> plan, List<OwnDaysEntity> gone) {
        return new ClassBefore(
                plan,
                gone.stream().map(OwnDaysEntity::view).toList(),
                null,
                null,
                gone.stream().map(OwnDaysEntity::givenAt).toList());
    }

    static ClassBefore days(OwnDays days, Instant givenAt) {
        return new ClassBefore(null, List.of(days), null, null, List.of(givenAt));
    }

    /** @param before null where the days of the class applied, and {@code givenAt} with it */
    static ClassBefore given(OwnDays days, @Nullable OwnDays before, @Nullable Instant givenAt) {
        return new ClassBefore(null, List.of(days), null, new Given(before), givenAt == null ? null : List.of(givenAt));
    }

    static ClassBefore member(CohortMember member) {
        return new ClassBefore(
                null,
                null,
                new Place(new AccountId(member.person()), member.way(), false, member.joinedAt()),
                null,
                null);
    }

    static ClassBefore staff(AccountId person, boolean assists, Instant since) {
        return new ClassBefore(null, null, new Place(person, null, assists, since), null, null);
    }

    List<OwnDays> ownDays() {
        return Objects.requireNonNullElse(days, List.of());
    }

    /** What went with a plan. */
    List<Stood> gone() {
        List<OwnDays> all = ownDays();
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Stood(all.get(place), givenAt(place)))
                .toList();
    }

    /** What an act about one person took, or put others in the place of; null where the days of the class applied. */
    @Nullable
    Stood replaced() {
        OwnDays stood = given == null ? ownDays().getFirst() : given.before();
        return stood == null ? null : new Stood(stood, givenAt(0));
    }

    private @Nullable Instant givenAt(int place) {
        return givenAt == null ? null : givenAt.get(place);
    }

    /** Whom it tells something about: it goes with them. */
    List<AccountId> people() {
        return Stream.concat(
                        ownDays().stream().map(OwnDays::learner),
                        Stream.ofNullable(place).map(Place::person))
                .distinct()
                .toList();
    }
}
