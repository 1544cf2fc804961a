package org.aliquot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that change are entities, all else is SQL, and nothing is both. */
class EntitiesArchTest {

    private static final DescribedPredicate<JavaClass> STATEMENTS = assignableTo(JdbcClient.class)
            .or(assignableTo(JdbcOperations.class))
            .or(assignableTo(NamedParameterJdbcOperations.class));

    private static final DescribedPredicate<JavaClass> ENTITIES =
            assignableTo(EntityManager.class).or(assignableTo(Repository.class)).or(annotatedWith(Entity.class));

    @Test
    void noClassHasBothEntitiesAndStatements() {
        noClasses()
                .that(new DescribedPredicate<JavaClass>("send statements") {
                    @Override
                    public boolean test(JavaClass one) {
                        return one.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> STATEMENTS.test(dependency.getTargetClass()));
                    }
                })
                .should()
                .dependOnClassesThat(ENTITIES)
                .because("a statement does not see what an entity has not been told to write yet")
                .check(Product.CLASSES);
    }

    @Test
    void entitiesNeverLeaveTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(Product.CLASSES);
    }

    /** So nothing is loaded behind anybody's back, and no change travels from one to the other. */
    @Test
    void entitiesKnowEachOtherByTheirIds() {
        noFields()
                .should()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(OneToOne.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(Product.CLASSES);
    }
}
