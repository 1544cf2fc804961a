package org.aliquot;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.ApplicationModule;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Which modules a class of tests needs, by what its own one says that it may use; and a database for nobody else. */
public class ModuleNeeds implements ContextCustomizerFactory {

    private static final String ROOT = "org.aliquot.";

    /** What no module names, because it serves all. */
    private static final String ENTITIES = ROOT + "entities";

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        if (!ModuleTest.class.isAssignableFrom(test)) {
            return null;
        }
        Set<String> packages = new TreeSet<>(Set.of(ENTITIES));
        add(packages, test.getPackageName().split("[.]")[2]);
        return new Needs(packages, test.getName());
    }

    private static void add(Set<String> packages, String module) {
        if (packages.add(ROOT + module)) {
            for (String used : declared(module)) {
                add(packages, used.split(" ")[0]);
            }
        }
    }

    private static String[] declared(String module) {
        try {
            ApplicationModule declaration =
                    Class.forName(ROOT + module + ".package-info").getAnnotation(ApplicationModule.class);
            return declaration == null ? new String[0] : declaration.allowedDependencies();
        } catch (ClassNotFoundException _) {
            return new String[0]; // plain Java
        }
    }

    /** Equal for nobody but the class itself, so each class has a context, too. */
    private record Needs(Set<String> packages, String test) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            AutoConfigurationPackages.register(
                    (BeanDefinitionRegistry) context.getBeanFactory(), packages.toArray(String[]::new));
            TestServer.Place database = TestServer.running().database();
            TestPropertyValues.of(
                            ModuleContext.PACKAGES + "=" + String.join(",", packages),
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }
    }
}
