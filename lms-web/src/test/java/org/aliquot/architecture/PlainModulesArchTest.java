package org.aliquot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What packages of {@code lms-formats} and {@code lms-tools} may use of others: plain Java has no annotation of Modulith to say it. */
class PlainModulesArchTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "bounded, nothing",
                "digest, nothing",
                "word, nothing",
                "prose, digest microscope word",
                "markup, bounded",
                "sheets, bounded markup",
                "lesson, digest prose word",
                "route, word",
                "examplan, forms word",
                "qti, markup response word",
                "question, digest family forms lab markup microscope prose qti response word",
                "writing, question",
                "packfile, digest examplan forms lesson prose question route word writing",
                "interchange, bounded digest examplan family markup packfile prose qti question response sheets word",
                "wholeslide, bounded markup",
                "microscope, nothing",
                "forecast, ability",
                "proficiency, ability",
                "planner, nothing",
                "simulation, ability adaptive forecast forms planner proficiency spacing",
                "tools, ability adaptive calibration classical forecast forms interchange markup packfile proficiency prose qti sheets simulation spacing word"
            })
    void usesOnly(String module, @Nullable String others) {
        String[] allowed = Stream.concat(
                        Stream.of(module), Arrays.stream(others == null ? new String[0] : others.split(" ")))
                .map(PlainModulesArchTest::within)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(within(module))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.aliquot..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .allowEmptyShould(false)
                .check(Product.CLASSES);
    }

    private static String within(String module) {
        return "org.aliquot." + module + "..";
    }
}
