package org.aliquot.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A learner's one goal. */
@Entity
@Table(name = "study_goal")
class GoalEntity {

    @Id
    private UUID accountId;

    private String target;
    private @Nullable LocalDate examOn;
    private List<String> days;
    private int minutes;
    private boolean withoutPlacement;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GoalEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    GoalEntity(AccountId learner, GoalWish wish) {
        this.accountId = learner.value();
        become(wish);
    }

    /** What was said of one exam's placement does not hold for another's. */
    final void become(GoalWish wish) {
        this.withoutPlacement = withoutPlacement && wish.target().equals(target);
        this.target = wish.target();
        this.examOn = wish.examOn();
        this.days = wish.days().stream().sorted().map(Goal::word).toList();
        this.minutes = wish.minutes();
    }

    void declinePlacement() {
        this.withoutPlacement = true;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Goal view() {
        return new Goal(
                target,
                examOn,
                days.stream().flatMap(day -> Goal.day(day).stream()).collect(Collectors.toSet()),
                minutes,
                withoutPlacement,
                version());
    }
}
