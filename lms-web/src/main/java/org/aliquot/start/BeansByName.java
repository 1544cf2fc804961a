package org.aliquot.start;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.StringUtils;

/**
 * What a constructor asks for is looked for by the name that its class gives a bean, before Spring asks each of the 1,700 beans
 * whether it fits: for as many classes that was a third of a start. Spring looks whether the bean of that name fits; where it does
 * not, or there is none, all are asked as ever.
 */
final class BeansByName implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new ByName());
    }

    private static final class ByName extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
            String qualified = super.getSuggestedName(wanted);
            return qualified == null
                    ? StringUtils.uncapitalizeAsProperty(
                            wanted.getDependencyType().getSimpleName())
                    : qualified;
        }
    }
}
