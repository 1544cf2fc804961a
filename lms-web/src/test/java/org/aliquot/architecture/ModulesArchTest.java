package org.aliquot.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.aliquot.Aliquot;
import org.aliquot.backup.Backups;
import org.aliquot.clock.Ids;
import org.aliquot.microscope.Atlas;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The boundaries that keep the code a set of modules. */
class ModulesArchTest {

    /** Beside the product: it asks its own server whether it answers, and compares this machine's clock with the database's. */
    private static final String DOCTOR = "org.aliquot.doctor..";

    @Test
    void modulesUseOnlyWhatTheyDeclareAndOnlyEachOthersPublicFace() {
        ApplicationModules.of(Aliquot.class).verify();
    }

    @Test
    void oneModuleReadsAndWritesTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.aliquot.sheets..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.csv..", "org.dhatim..")
                .because("limits and the guard against formulas must hold for every table")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheAtlasCallsPartsOfAnObjectByName() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.aliquot.web.atlas..", "org.aliquot.microscope..")
                .should()
                .callMethod(Atlas.class, "callouts", String.class, int.class)
                .because("what names a part of a picture answers the question that is asked about it")
                .check(Product.CLASSES);
    }

    /** A rehearsal calls nobody but its own node. */
    @Test
    void oneModuleCallsOtherSystems() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.aliquot.outgoing..", DOCTOR, "org.aliquot.rehearsal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..", "org.springframework.web.client..")
                .because("what is called, for how long and how much of it is read must have limits everywhere")
                .check(Product.CLASSES);
    }

    /** Files are dated by the machine they lie on. */
    @Test
    void onlyTheDatabaseTellsTheTime() {
        noClasses()
                .that()
                .areNotAssignableTo(Ids.class)
                .and()
                .areNotAssignableTo(Backups.class)
                .and()
                .resideOutsideOfPackage(DOCTOR)
                .should()
                .callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone"))
                        .and(target(owner(belongToAnyOf(
                                Instant.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class,
                                Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("deadlines and dates go by server_now(), which tests can shift")
                .check(Product.CLASSES);
    }

    @Test
    void controllersAndRepositoriesAreNobodyElsesBusiness() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Repository.class)
                .should()
                .notBePublic()
                .check(Product.CLASSES);
    }

    @Test
    void pagesAndApiLeaveSqlToTheirServices() {
        noClasses()
                .that()
                .resideInAnyPackage("org.aliquot.api..", "org.aliquot.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Connection.class)
                .check(Product.CLASSES);
    }
}
