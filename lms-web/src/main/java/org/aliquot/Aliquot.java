package org.aliquot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. It sits in the root package so that Modulith sees every module's packages. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Aliquot {

    public static void main(String[] args) {
        SpringApplication.run(Aliquot.class, args);
        // what only the start needed fills half of the heap, and Java would keep it until the other half is full too
        System.gc();
    }
}
