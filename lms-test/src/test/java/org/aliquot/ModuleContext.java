package org.aliquot;

import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * The beans of the modules that a test needs, and of no others. Not marked as a configuration, so that the product under test
 * does not find it.
 */
@Import(ModuleContext.AutoConfiguration.class)
@ConfigurationPropertiesScan("${" + ModuleContext.PACKAGES + "}")
@ComponentScan(
        basePackages = "${" + ModuleContext.PACKAGES + "}",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class ModuleContext {

    static final String PACKAGES = "module-test.packages";

    /** As usual, but for the usual annotation's wish to have entities from all packages below its own. */
    static class AutoConfiguration extends AutoConfigurationImportSelector {

        @Override
        protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
            return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
        }
    }
}
