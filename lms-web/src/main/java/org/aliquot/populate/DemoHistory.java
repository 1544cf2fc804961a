package org.aliquot.populate;

import org.aliquot.people.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At the first start of the demonstration, gives it a past. All of it is one transaction: a start that is killed leaves nothing, and
 * the next one begins again. Where anybody has done anything, nothing is added.
 */
@Component
class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);

    private static final String UNTOUCHED = """
            select not exists (select from cohort)
               and not exists (select from enrollment)
               and not exists (select from attempt)
            """;

    private static final long SEED = 68;

    private final DemoAccounts accounts;
    private final boolean wanted;
    private final JdbcClient jdbc;
    private final SceneReading scenes;
    private final DemoClasses classes;
    private final DemoStory story;
    private final Backfill backfill;

    DemoHistory(
            DemoAccounts accounts,
            @Value("${aliquot.demo-history}") boolean wanted,
            JdbcClient jdbc,
            SceneReading scenes,
            DemoClasses classes,
            DemoStory story,
            Backfill backfill) {
        this.accounts = accounts;
        this.wanted = wanted;
        this.jdbc = jdbc;
        this.scenes = scenes;
        this.classes = classes;
        this.story = story;
        this.backfill = backfill;
    }

    /** After the accounts were made. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    void make() {
        if (wanted && !accounts.addresses().isEmpty() && isUntouched()) {
            LOG.info("Making the demonstration's school");
            write();
            LOG.info("Made the demonstration's school");
        }
    }

    private void write() {
        Plan plan = new Plan(DemoCast.CLASS.size(), 0, SEED, false, DemoCast.COURSE);
        Scene scene = scenes.read(DemoCast.COURSE, DemoCast.FINISHED_COURSE);
        backfill.run(rows -> {
            DemoPeople people = classes.write(plan, scene, rows);
            backfill.settle(rows);
            story.tell(plan, scene, rows, people);
        });
    }

    private boolean isUntouched() {
        return jdbc.sql(UNTOUCHED).query(Boolean.class).single();
    }
}
