package org.aliquot.populate;

import org.aliquot.start.DatabaseTool;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * {@code ./lms populate}: the product without its pages and jobs, beside the running one or on its own. Named are the parts
 * left out, so that a new module is there by itself.
 */
@AutoConfigurationPackage(basePackages = "org.aliquot")
@ImportAutoConfiguration({
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = "org.aliquot",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "org[.]aliquot[.](Aliquot|access|api|web|start|notices|outbox|rehearsal)([.].*)?"))
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
