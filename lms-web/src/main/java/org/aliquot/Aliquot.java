package org.aliquot;

import org.aliquot.start.DatabaseAway;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. It sits in the root package so that Modulith sees every module's packages. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Aliquot {

    public static void main(String[] args) {
        usePrepared();
        try {
            SpringApplication.run(Aliquot.class, args);
        } catch (RuntimeException failed) {
            if (DatabaseAway.isCauseOf(failed)) {
                System.exit(DatabaseAway.EXIT_CODE);
            }
            throw failed;
        }
        // what only the start needed fills half of the heap, and Java would keep it until the other half is full too
        System.gc();
    }

    /** What packing has found out (which beans there are, and how each is made) is not found out again at each start, but is when packing again. */
    static void usePrepared() {
        if (Aliquot.class.getResource("Aliquot__ApplicationContextInitializer.class") != null
                && System.getProperty(AotDetector.AOT_ENABLED) == null
                && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }
}
