package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a constructor asks for is found by the name of its class, and by all other ways there were. */
class BeansByNameTest {

    private static class Centrifuge {}

    private record Bench(Centrifuge any) {}

    private record NamedBench(@Qualifier("spare") Centrifuge any) {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void findByName() {
        new BeansByName().initialize(context);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void ofSeveralTheOneWithTheNameOfTheClassIsMeant() {
        context.registerBean("spare", Centrifuge.class);
        context.registerBean("centrifuge", Centrifuge.class);

        assertThat(bench()).isSameAs(context.getBean("centrifuge"));
    }

    @Test
    void oneOfAnotherNameIsFoundAsEver() {
        context.registerBean("spare", Centrifuge.class);

        assertThat(bench()).isSameAs(context.getBean("spare"));
    }

    @Test
    void whatHasTheNameAndIsNoneIsPassedOver() {
        context.registerBean("centrifuge", StringBuilder.class);
        context.registerBean("spare", Centrifuge.class);

        assertThat(bench()).isSameAs(context.getBean("spare"));
    }

    @Test
    void whoNamesOneGetsThatOne() {
        context.registerBean("spare", Centrifuge.class);
        context.registerBean("centrifuge", Centrifuge.class);
        context.registerBean(NamedBench.class);
        context.refresh();

        assertThat(context.getBean(NamedBench.class).any()).isSameAs(context.getBean("spare"));
    }

    @Test
    void ofSeveralWithOtherNamesNoneIsGuessed() {
        context.registerBean("spare", Centrifuge.class);
        context.registerBean("old", Centrifuge.class);

        assertThatThrownBy(this::bench).isInstanceOf(UnsatisfiedDependencyException.class);
    }

    private Centrifuge bench() {
        context.registerBean(Bench.class);
        context.refresh();
        return context.getBean(Bench.class).any();
    }
}
