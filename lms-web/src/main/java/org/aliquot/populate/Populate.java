package org.aliquot.populate;

import org.aliquot.start.DatabaseTool;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** {@code ./lms populate}: the product without its pages and jobs, beside the running one or on its own. */
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.prose",
    "org.aliquot.catalog",
    "org.aliquot.enrollment",
    "org.aliquot.cohort",
    "org.aliquot.bank",
    "org.aliquot.blueprint",
    "org.aliquot.formats",
    "org.aliquot.packs",
    "org.aliquot.delivery",
    "org.aliquot.completion",
    "org.aliquot.postgres",
    "org.aliquot.populate"
})
@ConfigurationPropertiesScan("org.aliquot")
class Populate {

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... words) {
        try {
            populate(Plan.of(words));
            return 0;
        } catch (PopulateRefused refused) {
            System.err.println(refused.getMessage());
            return Plan.USAGE.equals(refused.getMessage()) ? 2 : 1;
        }
    }

    private static void populate(Plan plan) {
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = DatabaseTool.open(4, Populate.class)) {
            context.getBean(Population.class).fill(plan, words -> say(start, words));
            say(start, "done");
        }
    }

    private static void say(long start, String words) {
        System.out.printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, words);
    }
}
