package org.aliquot.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The classes of the product, read once for all rules about them. */
public final class Product {

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("lms-test"))
            .withImportOption(
                    location -> !location.matches(Pattern.compile(".*(__|SpringCGLIB).*"))) // made when packing
            .importPackages("org.aliquot");

    private Product() {}
}
